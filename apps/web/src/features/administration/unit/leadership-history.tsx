import { isValidOn, type Day } from '@kaskade/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { EmptyState } from '../../../ui/empty-state';
import { ProblemSummary } from '../../../ui/problem-summary';
import { Section } from '../../../ui/section';
import type { Leadership, Unit } from '../model';
import type { Done } from '../parts/done-note';
import { Span } from '../parts/span';
import { useChange } from '../parts/use-change';
import { EndLeadershipDialog } from './end-leadership-dialog';

interface LeadershipHistoryProps {
  readonly unit: Unit;
  readonly day: Day;
  readonly onDone: (done: Done) => void;
}

/** Who has led the unit, leads it and will: an end can be set or lifted, and what has not begun taken back. */
export function LeadershipHistory({ unit, day, onDone }: LeadershipHistoryProps) {
  const { t } = useTranslation('administration');
  const [ending, setEnding] = useState<Leadership | null>(null);
  const remove = useChange(
    ({ id }: Leadership) =>
      answer(
        api.DELETE('/api/organization/units/{unitId}/leaderships/{leadershipId}', {
          params: { path: { unitId: unit.id, leadershipId: id }, header: ifMatch(unit.version) },
        }),
      ),
    (_, { personName }) => onDone({ message: t('endLeadership.removed', { name: personName }) }),
  );
  const finish = (done: Done) => {
    setEnding(null);
    onDone(done);
  };
  return (
    <Section title={t('unit.leaderships')}>
      <ProblemSummary error={remove.error} />
      {unit.leaderships.length === 0 && <EmptyState>{t('unit.noLeaderships')}</EmptyState>}
      <ul className="rows">
        {unit.leaderships.map((leadership) => (
          <li key={leadership.id} className="row between">
            <span>
              <b className="b">{leadership.personName}</b>
              <span className="sub">
                , {t(`post.${leadership.kind}`).toLocaleLowerCase('nb')}
                {isValidOn(leadership, day) && `, ${t('unit.now')}`}
              </span>
              <br />
              <Span {...leadership} />
            </span>
            <span className="row no-print">
              {leadership.allowedActions.includes('changeEnd') && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('endLeadership.title', { name: leadership.personName })}
                  onClick={() => setEnding(leadership)}
                >
                  {t(leadership.validTo ? 'endLeadership.change' : 'endLeadership.set')}
                </button>
              )}
              {leadership.allowedActions.includes('remove') && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('endLeadership.removeNamed', { name: leadership.personName })}
                  onClick={() => remove.mutate(leadership)}
                >
                  {t('endLeadership.remove')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {ending && <EndLeadershipDialog unit={unit} leadership={ending} day={day} onClose={() => setEnding(null)} onDone={finish} />}
    </Section>
  );
}
