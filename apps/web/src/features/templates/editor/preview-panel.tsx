import type { TemplateContent } from '@kaskade/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { Loading } from '../../../ui/loading';
import type { Choice } from '../../administration/parts/search-picker';
import { UnitPicker } from '../../administration/parts/unit-picker';
import { previewQuery } from '../queries';
import { RenderedSections } from '../reading/rendered-sections';
import { useSettled } from './use-settled';

/** The template as it reads for a unit. Whatever is wrong in it is said where it is written; here the last that could be read stays. */
export function PreviewPanel({ content }: { content: TemplateContent }) {
  const { t } = useTranslation('templates');
  const me = useMe();
  const id = useId();
  const [unit, setUnit] = useState<Choice | null>(null);
  const settled = useSettled(content);
  const { data } = useQuery({ ...previewQuery(settled, unit?.id ?? null), placeholderData: keepPreviousData });
  return (
    <div className="stack">
      <UnitPicker
        id={id}
        label={t('preview.unit')}
        description={unit || !data?.unitName ? undefined : t('preview.unitNote', { unit: data.unitName })}
        day={me.today}
        value={unit}
        onChange={setUnit}
      />
      {data ? <RenderedSections sections={data.sections} /> : <Loading what={t('preview.loading')} rows={4} />}
    </div>
  );
}
