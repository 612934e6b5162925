import { useTranslation } from 'react-i18next';
import { WordChanges } from '../../ui/word-changes';
import { fieldWords } from './field-words';
import './goals.css';
import type { GoalContent, GoalContentField } from './model';

interface GoalWordChangesProps {
  /** Null where there was no goal before. */
  readonly before: GoalContent | null;
  /** Null where there is none after. */
  readonly after: GoalContent | null;
  readonly changedFields: readonly GoalContentField[];
}

/** Old and new of what has changed in a goal, word by word. */
export function GoalWordChanges({ before, after, changedFields }: GoalWordChangesProps) {
  const { t } = useTranslation('goals');
  // Whom it is for is one thing to a reader: the choice, and the units that were chosen.
  const fields = changedFields.filter((field) => field !== 'scopeUnitIds' || !changedFields.includes('scope'));
  return (
    <dl className="word-changes">
      {fields.map((field) => (
        <div key={field}>
          <dt className="sub sm">{t(`field.${field}`)}</dt>
          <dd>
            <WordChanges before={before && fieldWords(before, field, t)} after={after && fieldWords(after, field, t)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
