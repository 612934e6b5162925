import type { TemplateContent } from '@kaskade/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Autosave } from '../../../ui/autosave/use-autosave';
import { ConflictDialog } from '../../../ui/conflict/conflict-dialog';
import { monthName } from '../../../format/month';
import { goalAreasQuery } from '../../agreements-administration/queries';
import { flatContent } from '../content-words';
import { mergeContent } from '../merge-content';

interface TemplateConflictProps {
  readonly name: string;
  readonly autosave: Autosave<TemplateContent>;
  readonly onClose: () => void;
}

/** Mine and theirs, section by section. */
export function TemplateConflict({ name, autosave, onClose }: TemplateConflictProps) {
  const { t } = useTranslation('templates');
  const { data: areas } = useQuery({ ...goalAreasQuery, enabled: autosave.conflict !== null });
  const { conflict, value: mine } = autosave;
  if (!conflict) return null;
  const theirs = conflict.theirs.value;
  const flat = (content: TemplateContent): Record<string, string> => ({
    ...flatContent(content),
    talks: [
      t('talks.reading', { count: content.minimumConversations }),
      ...content.talks.map(({ name: talk, month }) =>
        month === null ? t('talks.any', { name: talk }) : t('talks.inMonth', { name: talk, month: monthName(month) }),
      ),
    ].join('\n'),
    areas: content.areaIds.map((id) => areas?.find((area) => area.id === id)?.name ?? '').join(', ') || t('areas.all'),
  });
  const headings = new Map([...theirs.sections, ...mine.sections].map(({ id, heading }) => [id, heading || t('section.unnamed')]));
  const fields = [
    { key: 'order', label: t('conflict.order') },
    ...[...headings].map(([id, label]) => ({ key: `section-${id}`, label })),
    { key: 'talks', label: t('conflict.talks') },
    { key: 'areas', label: t('conflict.areas') },
  ];
  return (
    <ConflictDialog
      subject={name}
      fields={fields}
      mine={flat(mine)}
      theirs={flat(theirs)}
      onMerge={() => autosave.resolve(mergeContent(conflict.base, mine, theirs))}
      onMine={() => autosave.resolve(mine)}
      onTheirs={autosave.acceptTheirs}
      onClose={onClose}
    />
  );
}
