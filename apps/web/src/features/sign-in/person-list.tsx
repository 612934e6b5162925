import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../ui/person-avatar';
import { matchIn, type DemoPerson, type PersonGroup } from './demo-people';

export const optionId = (person: DemoPerson) => `demo-person-${person.id}`;

interface PersonListProps {
  readonly id: string;
  readonly groups: readonly PersonGroup[];
  readonly search: string;
  readonly activePerson: DemoPerson | undefined;
  readonly onChoose: (person: DemoPerson) => void;
}

/** A listbox in groups; the search field above holds focus and says which option is active. */
export function PersonList({ id, groups, search, activePerson, onChoose }: PersonListProps) {
  const { t } = useTranslation('sign-in');
  return (
    <div id={id} role="listbox" aria-label={t('demo.people')} className="person-list">
      {groups.map(({ level, people }) => (
        <div key={level ?? ''} role="group" aria-label={level ?? t('demo.others')}>
          <div className="person-group" aria-hidden>
            <span>{level ?? t('demo.others')}</span>
            <span>{level ? t('demo.groupHits', { count: people.length }) : t('demo.noAgreement')}</span>
          </div>
          {people.map((person) => (
            <div
              key={person.id}
              id={optionId(person)}
              role="option"
              aria-selected={person === activePerson}
              className="person"
              onClick={() => onChoose(person)}
            >
              <PersonAvatar name={person.name} small />
              <span>
                <b>
                  <Marked text={person.name} search={search} />
                </b>
                <span className="sub sm">
                  <Marked text={person.unit ?? person.title ?? ''} search={search} />
                </span>
              </span>
              <ArrowRightIcon aria-hidden className="ic" />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Marked({ text, search }: { text: string; search: string }) {
  const match = matchIn(text, search);
  if (!match) return <>{text}</>;
  return (
    <>
      {text.slice(0, match.start)}
      <mark>{text.slice(match.start, match.end)}</mark>
      {text.slice(match.end)}
    </>
  );
}
