import { formatPercentHundredths, inSign, type DeviationSign } from '@kaskade/domain';
import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { formatShortDay } from '../../format/day';
import { formatBasisPoints } from '../../format/number';
import { Light } from '../../ui/light';
import { Amount, DeviationWord } from '../../ui/money';
import { ProgressBar } from '../../ui/progress';
import type { LeaderRow } from './model';

type Money = LeaderRow['money'];

/** "8 av 9" goals answered, opening to the agreement. */
export function Answers({ row }: { row: LeaderRow }) {
  const { t } = useTranslation('my-leaders');
  const { answered, expected } = row.coverage;
  const missing = expected - answered;
  const figure = t('of', { count: answered, total: expected });
  return (
    <>
      {row.agreementId === null ? (
        <b className="b">{figure}</b>
      ) : (
        <Link to="/avtale/$agreementId" params={{ agreementId: row.agreementId }} className="fig">
          {figure}
          <span className="ds-sr-only">
            , {t('answered')}, {row.unit.name}
          </span>
        </Link>
      )}
      {missing > 0 && <span className="block caps">{t('missing', { count: missing })}</span>}
    </>
  );
}

/** The leader's own progress with its coverage, opening to the unit's report. */
export function Progress({ row }: { row: LeaderRow }) {
  const { t } = useTranslation('my-leaders');
  const { progressBasisPoints, measures, unit } = row;
  return (
    <div className="leader-progress">
      {progressBasisPoints === null ? (
        <span>–</span>
      ) : (
        <Link to="/rapport/$unitId" params={{ unitId: unit.id }} className="fig">
          {formatBasisPoints(progressBasisPoints)}
          <span className="ds-sr-only">
            , {t('progress')}, {unit.name}
          </span>
        </Link>
      )}
      <ProgressBar basisPoints={progressBasisPoints} label={`${t('progress')}, ${unit.name}`} />
      <span className="caps">
        {measures.total === 0 ? t('noMeasures') : t('reported', { count: measures.progressReported, total: measures.total })}
      </span>
    </div>
  );
}

interface ForecastProps {
  readonly money: Money;
  readonly unitId: number;
  readonly name: string;
  readonly sign: DeviationSign;
}

/** Forecast deviation of everything below, in thousands in the municipality's sign, with word, per cent and coverage. */
export function Forecast({ money, unitId, name, sign }: ForecastProps) {
  const { t } = useTranslation('my-leaders');
  const { forecastDeviationOre: deviation, forecastDeviationPercentHundredths: percent } = money;
  const coverage = t('centres', { count: money.withForecast, total: money.costCentres });
  if (deviation === null) {
    return (
      <>
        –<span className="block caps">{money.costCentres === 0 ? t('noCentres') : coverage}</span>
      </>
    );
  }
  return (
    <>
      <Link to="/rapport/$unitId" params={{ unitId }} search={{ visning: 'okonomi' }} className="fig">
        <Amount ore={inSign(deviation, sign)} scale="thousands" plus />
        <span className="ds-sr-only">
          , {t('forecast')}, {name}
        </span>
      </Link>{' '}
      <DeviationWord ore={deviation} />
      <span className="block caps">
        {percent !== null && `${formatPercentHundredths(inSign(percent, sign), true)}, `}
        {coverage}
      </span>
    </>
  );
}

export function ForecastLight({ money }: { money: Money }) {
  return money.costCentres === 0 ? <>–</> : <Light of="money" small light={money.light ?? 'notReported'} />;
}

/** When a measure was last reported on. */
export function LastUpdated({ row }: { row: LeaderRow }) {
  const { t } = useTranslation('my-leaders');
  const { today } = useMe();
  const day = row.measures.lastReportedOn;
  return (
    <>
      {day === null ? t('never') : formatShortDay(day, today)}
      {row.measures.outdated > 0 && <Light small light="outdated" />}
    </>
  );
}

const TAG_COLORS = { active: 'success', draft: 'neutral', late: 'warning', missing: 'danger', vacant: 'neutral' } as const;

/** How the agreement stands and since when, opening to it: a draft is read and activated there. */
export function AgreementState({ row }: { row: LeaderRow }) {
  const { t } = useTranslation('my-leaders');
  const { today } = useMe();
  return (
    <>
      <Tag data-color={TAG_COLORS[row.agreement]}>{t(`agreement.${row.agreement}`)}</Tag>
      {row.agreementUnderWay ? (
        <span className="block caps">{t(`underWay.${row.agreementUnderWay}`)}</span>
      ) : (
        row.agreementSince && <span className="block caps">{formatShortDay(row.agreementSince, today)}</span>
      )}
      {row.unansweredChanges > 0 && <UnansweredChanges row={row} />}
      {row.agreementId !== null && (
        <Link className="caps block agreement-link" to="/avtale/$agreementId" params={{ agreementId: row.agreementId }}>
          {t(row.agreement === 'active' ? 'read' : 'readDraft')}
          <span className="ds-sr-only">, {row.unit.name}</span>
        </Link>
      )}
    </>
  );
}

/** How many changes from above wait for the leader's answer, opening to them. */
function UnansweredChanges({ row: { unansweredChanges, agreementId, unit } }: { row: LeaderRow }) {
  const { t } = useTranslation('my-leaders');
  if (agreementId === null) return null;
  return (
    <span className="block caps">
      <Link to="/avtale/$agreementId" params={{ agreementId }} hash="endringer" className="fig">
        {unansweredChanges}
        <span className="ds-sr-only">
          {' '}
          {t('changes', { count: unansweredChanges })}, {unit.name}
        </span>
      </Link>{' '}
      <span aria-hidden>{t('changes', { count: unansweredChanges })}</span>
    </span>
  );
}

/** The leader's name over the unit's, opening to their agreement; a vacant unit says so. */
export function LeaderName({ row }: { row: LeaderRow }) {
  const { t } = useTranslation('my-leaders');
  const { unit } = row;
  return (
    <span>
      {row.agreementId === null ? (
        <b className="b block">{unit.leaderName ?? t('vacant')}</b>
      ) : (
        <Link className="leader-link" to="/avtale/$agreementId" params={{ agreementId: row.agreementId }}>
          {unit.leaderName ?? t('vacant')}
          <span className="ds-sr-only">, {t('agreementColumn')}</span>
        </Link>
      )}
      <span className="sub caps">
        {unit.name}
        {unit.leaderKind === 'acting' && ` (${t('acting')})`}
      </span>
    </span>
  );
}
