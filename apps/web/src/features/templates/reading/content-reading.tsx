import type { TemplateContent } from '@kaskade/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../../format/month';
import { Section } from '../../../ui/section';
import { goalAreasQuery } from '../../agreements-administration/queries';
import { RenderedSections } from './rendered-sections';

/** What a version says, with its placeholders standing open. */
export function ContentReading({ content }: { content: TemplateContent }) {
  const { t } = useTranslation('templates');
  const { data: areas } = useQuery(goalAreasQuery);
  const { minimumConversations, talks, areaIds, sections } = content;
  return (
    <>
      <Section title={t('parts.sections')}>
        <RenderedSections sections={sections} />
      </Section>
      <Section title={t('parts.talks')}>
        <p>{t('talks.reading', { count: minimumConversations })}</p>
        <ul className="org-points">
          {talks.map(({ id, name, month }) => (
            <li key={id}>{month === null ? t('talks.any', { name }) : t('talks.inMonth', { name, month: monthName(month) })}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('parts.areas')}>
        <p>
          {areaIds.length === 0
            ? t('areas.all')
            : areas
                ?.filter(({ id }) => areaIds.includes(id))
                .map(({ name }) => name)
                .join(', ')}
        </p>
      </Section>
    </>
  );
}
