import { formatPercentHundredths, inSign } from '@kaskade/domain';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { formatBasisPoints } from '../../format/number';
import { Light } from '../../ui/light';
import { Amount, DeviationWord } from '../../ui/money';
import { ProgressBar } from '../../ui/progress';
import type { MyStatus } from './model';

interface MyStatusSectionProps {
  readonly status: MyStatus;
  readonly today: string;
  /** I lead several units: say which. */
  readonly isOneOfMany: boolean;
}

/** My status in three figures that open. */
export function MyStatusSection({ status, today, isOneOfMany }: MyStatusSectionProps) {
  const { t } = useTranslation('front-page');
  const headingId = useId();
  const { unit, coverage, measures } = status;
  const hasGoals = coverage.expected > 0;
  const missing = coverage.expected - coverage.answered;
  return (
    <section aria-labelledby={headingId} className="my-status">
      <div className="row between">
        <h2 id={headingId}>{isOneOfMany ? t('status.titleOf', { unit: unit.name }) : t('status.title')}</h2>
        <p className="sub sm">{t('status.asOf', { day: formatDay(today, 'long') })}</p>
      </div>
      <div className="my-status-figures">
        <div>
          <p className="caps">{t('status.goals')}</p>
          {hasGoals ? (
            <Link to="/min-avtale" search={{ enhet: unit.id }} className="fig huge">
              {t('status.of', { count: coverage.answered, total: coverage.expected })}
            </Link>
          ) : (
            <p className="huge" aria-hidden>
              –
            </p>
          )}
          <p className="sub sm">
            {!hasGoals && t('status.noGoals')}
            {hasGoals && (missing > 0 ? t('status.missing', { count: missing }) : t('status.allAnswered'))}
          </p>
        </div>
        <div>
          <p className="caps">{t('status.progress')}</p>
          <Link to="/min-avtale" search={{ enhet: unit.id }} className="fig huge">
            {status.progressBasisPoints === null ? '–' : formatBasisPoints(status.progressBasisPoints)}
            {status.progressBasisPoints === null && <span className="ds-sr-only">{t('status.notReported')}</span>}
          </Link>
          <ProgressBar basisPoints={status.progressBasisPoints} label={t('status.progress')} />
          <p className="sub sm">{t('status.measures', { count: measures.total, reported: measures.progressReported })}</p>
        </div>
        <ForecastFigure status={status} />
      </div>
    </section>
  );
}

function ForecastFigure({ status: { unit, money, sign } }: { status: MyStatus }) {
  const { t } = useTranslation('front-page');
  const deviation = money.forecastDeviationOre;
  return (
    <div>
      <p className="caps">{t('status.forecast', { unit: unit.name })}</p>
      <Link to="/rapport/$unitId" params={{ unitId: unit.id }} search={{ visning: 'okonomi' }} className="fig huge">
        {deviation === null ? '–' : <Amount ore={inSign(deviation, sign)} scale="millions" plus />}
        {deviation !== null && ` ${t('status.millions')}`}
        {deviation === null && <span className="ds-sr-only">{t('status.noForecast')}</span>}
      </Link>
      {money.costCentres > 0 && (
        <p className="row">
          {deviation !== null && (
            <span className="sm">
              <DeviationWord ore={deviation} />
              {money.forecastDeviationPercentHundredths !== null &&
                `, ${formatPercentHundredths(inSign(money.forecastDeviationPercentHundredths, sign), true)}`}
            </span>
          )}
          <Light of="money" small light={money.light ?? 'notReported'} />
        </p>
      )}
      <p className="sub sm">
        {money.costCentres === 0 ? t('status.noCentres') : t('status.centres', { count: money.withForecast, total: money.costCentres })}
        {money.withForecast > 0 && (
          <>
            {' '}
            {t('status.frame')} <Amount ore={money.revisedWithForecastOre} scale="millions" /> {t('status.millionsKr')}
          </>
        )}
      </p>
    </div>
  );
}
