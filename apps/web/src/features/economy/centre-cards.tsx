import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { Amount } from '../../ui/money';
import { ActualFigure, OpenButton, type CentreProps } from './centre-row';
import type { CentresProps } from './centre-table';
import { ownerWords } from './centre-words';
import type { Sum, UnitEconomy } from './model';
import { Deviation, JudgedLight } from './money-words';
import { MonthBars } from './month-bars';
import { OpenCentre } from './open-centre';
import { sumLines } from './sum-row';
import { coverage, UnitToggle, type UnitLineProps } from './unit-row';

/** On a phone: a block for each cost centre, its light on top, the sums last. */
export function CentreCards({ economy, openCentreId, onToggle, onFigures }: CentresProps) {
  return (
    <div className="centre-cards">
      {economy.costCentres.map((centre) => (
        <CentreCard
          key={centre.costCentreId}
          centre={centre}
          economy={economy}
          isOpen={centre.costCentreId === openCentreId}
          onToggle={() => onToggle(centre)}
          onFigures={() => onFigures(centre)}
        />
      ))}
      <SumCards economy={economy} />
    </div>
  );
}

/** The sums over all of the unit's cost centres. */
export function SumCards({ economy }: { economy: UnitEconomy }) {
  return sumLines(economy).map(({ key, sum }) => <SumCard key={key} sum={sum} lineKey={key} economy={economy} />);
}

/** A unit with its sum; opened, the level below follows. */
export function UnitCard({ unit, economy, isOpen, onToggle }: UnitLineProps) {
  const { t } = useTranslation('economy');
  const { sum } = unit;
  return (
    <article className="centre-card">
      <h3>
        <UnitToggle unit={unit} isOpen={isOpen} onToggle={onToggle} />
      </h3>
      <div className="row between">
        <span>
          <JudgedLight deviation={sum.forecastDeviation} light={sum.light} style={economy} />
        </span>
        <span className="sub caps">{coverage(unit, t)}</span>
      </div>
      <dl className="centre-figures">
        <Pair label={t('card.revised')}>
          <Amount ore={sum.revisedOre} scale={economy.scale} />
        </Pair>
        <Pair label={t('card.deviationToDate')}>
          <Deviation ore={sum.deviationToDate?.amountOre ?? null} style={economy} />
        </Pair>
        <Pair label={t('card.forecastDeviation')}>
          <Deviation ore={sum.forecastDeviation?.amountOre ?? null} style={economy} />
        </Pair>
      </dl>
    </article>
  );
}

/** A cost centre as a block, its light on top. */
export function CentreCard({ centre, economy, isOpen, onToggle, onFigures }: CentreProps) {
  const { t } = useTranslation('economy');
  const me = useMe();
  const { scale } = economy;
  return (
    <article className="centre-card" data-open={isOpen || undefined}>
      <h3>
        {centre.code} {centre.name}
      </h3>
      <p className="sub caps">{ownerWords(centre, me.person.id, t)}</p>
      <div className="row between">
        <div>
          <JudgedLight deviation={centre.forecastDeviation} light={centre.light} style={economy} />
        </div>
        <MonthBars months={centre.months} through={economy.lastClosedMonth} />
      </div>
      <dl className="centre-figures">
        <Pair label={t('card.budgetToDate')}>
          <Amount ore={centre.budgetToDateOre} scale={scale} />
        </Pair>
        <Pair label={t('card.actualToDate')}>
          <ActualFigure centre={centre} scale={scale} onOpen={onFigures} />
        </Pair>
        <Pair label={t('card.deviationToDate')}>
          <Deviation ore={centre.deviationToDate?.amountOre ?? null} style={economy} />
        </Pair>
        <Pair label={t('card.revised')}>
          <Amount ore={centre.revisedOre} scale={scale} />
        </Pair>
        <Pair label={t('card.forecast')}>
          <Amount ore={centre.forecast?.amountOre ?? null} scale={scale} />
        </Pair>
        <Pair label={t('card.forecastDeviation')}>
          <Deviation ore={centre.forecastDeviation?.amountOre ?? null} style={economy} />
        </Pair>
      </dl>
      <OpenButton centre={centre} isOpen={isOpen} onToggle={onToggle} />
      {isOpen && <OpenCentre centre={centre} year={economy.year} style={economy} onClose={onToggle} />}
    </article>
  );
}

function SumCard({ sum, lineKey, economy }: { sum: Sum; lineKey: 'withForecast' | 'all'; economy: UnitEconomy }) {
  const { t } = useTranslation('economy');
  const isComplete = sum.costCentres === sum.withForecast;
  return (
    <article className="centre-card panel">
      <h3>{t(`sum.${lineKey}`, { count: sum.costCentres })}</h3>
      {isComplete ? (
        <JudgedLight deviation={sum.forecastDeviation} light={sum.light} style={economy} />
      ) : (
        <p className="sub sm">{t('lacking', { count: sum.costCentres - sum.withForecast })}</p>
      )}
      <dl className="centre-figures">
        <Pair label={t('card.actualToDate')}>
          <Amount ore={sum.actualToDateOre} scale={economy.scale} />
        </Pair>
        <Pair label={t('card.deviationToDate')}>
          <Deviation ore={sum.deviationToDate?.amountOre ?? null} style={economy} />
        </Pair>
        <Pair label={t('card.forecastDeviation')}>
          <Deviation ore={isComplete ? (sum.forecastDeviation?.amountOre ?? null) : null} style={economy} />
        </Pair>
      </dl>
    </article>
  );
}

function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="caps">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
