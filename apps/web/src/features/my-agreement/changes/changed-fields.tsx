import { useTranslation } from 'react-i18next';
import { WordChanges } from '../../../ui/word-changes';
import { textOfField, type ChangedField } from './field-text';
import type { AgreementChange } from './use-changes';

/** Of a changed goal each field that differs; a goal that came or went shows whole. */
export function ChangedFields({ change }: { change: AgreementChange }) {
  const { t } = useTranslation('agreement-life');
  const { before, after, effect, changedFields } = change;
  const fields: readonly ChangedField[] = effect === 'changed' ? changedFields : ['title', 'text'];
  return fields.map((field) => {
    const [old, now] = [textOfField(before, field, t), textOfField(after, field, t)];
    if (old === now) return null;
    return (
      <div key={field}>
        {fields.length > 1 && <p className="caps">{t(`changes.field.${field}`)}</p>}
        <WordChanges before={old} after={now} />
      </div>
    );
  });
}
