import { useTranslation } from 'react-i18next';
import { WordChanges } from '../../ui/word-changes';
import type { Difference } from '../my-agreement/model';
import { groupDifferences } from './group-differences';
import { useValueWords } from './use-value-words';

/** What two versions say differently: each thing by its name and where it stands, each of its fields word by word. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation('versions');
  const wordsOf = useValueWords();
  return (
    <ul className="rows differences">
      {groupDifferences(differences).map(({ key, place, name, under, kind, fields }) => (
        <li key={key} className="stack-s">
          <p className="sub sm">{[t(`place.${place}`), under].filter(Boolean).join(', ')}</p>
          <h3>
            {name}
            {kind !== 'changed' && <span className="sub"> – {t(`kind.${kind}`)}</span>}
          </h3>
          {fields
            .filter(({ field }) => field !== '')
            .map(({ field, before, after }) => (
              <div key={field}>
                <p className="caps">{t(`field.${field}`)}</p>
                <WordChanges before={wordsOf(field, before)} after={wordsOf(field, after)} />
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}
