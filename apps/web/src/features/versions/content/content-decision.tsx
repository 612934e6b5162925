import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import type { Content } from '../../my-agreement/model';

/** What the employer body decided. */
export function ContentDecision({ decision }: { decision: NonNullable<Content['decision']> }) {
  const { t } = useTranslation('agreement-life');
  const { bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn } = decision;
  const facts = [
    [t('decision.body'), bodyName],
    [t('decision.case'), caseNumber],
    [t('decision.archive'), archiveNumber],
    [t(`decision.${outcome}`), decidedOn && formatDay(decidedOn)],
    [t('decision.effectiveOn'), effectiveOn && formatDay(effectiveOn)],
  ] as const;
  return (
    <section className="chapter">
      <div className="area-head">
        <h2>{t('decision.title')}</h2>
      </div>
      <dl className="decision">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt className="sub sm">{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
