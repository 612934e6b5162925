import { formatAmount, formatPercentHundredths, inSign } from '@kaskade/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import type { CellPart, UnitReport } from '../model';
import { CentresDialog } from './centres-dialog';
import { MoneyCards } from './money-cards';
import { MoneyTable } from './money-table';
import { toDateWords } from './to-date-words';
import './money.css';

const route = getRouteApi('/app/rapport/$unitId');

/** The money of a report, one level at a time, with the rule of its lights. */
export function MoneyView({ report }: { report: UnitReport }) {
  const { t } = useTranslation(['report', 'ui']);
  const { apen } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const [opened, setOpened] = useState<{ unitId: number; part: CellPart; name: string } | null>(null);
  const toggle = (unitId: number) =>
    void navigate({
      search: (search) => ({ ...search, apen: search.apen === unitId ? undefined : unitId }),
      resetScroll: false,
      replace: true,
    });
  const openCentres = (unitId: number, part: CellPart, name: string) => setOpened({ unitId, part, name });
  return (
    <div className="report-body">
      <div className="row between report-explained">
        <p className="sm">
          {t(`money.explained.${report.money.sign}`)} {isNarrow && toDateWords(report.money.lastClosedMonth, t)}
        </p>
        <span className="sub sm">{t('ui:openFigures')}</span>
      </div>
      {isNarrow ? (
        <MoneyCards report={report} onCentres={openCentres} />
      ) : (
        <MoneyTable report={report} openUnitId={apen} onToggle={toggle} onCentres={openCentres} />
      )}
      <div className="report-notes sub sm">
        <p>{t('money.coverageRule')}</p>
        <LightRule report={report} />
      </div>
      {opened && <CentresDialog {...opened} report={report} onClose={() => setOpened(null)} />}
    </div>
  );
}

/** The year's bands in words. */
function LightRule({ report: { money } }: { report: UnitReport }) {
  const { t } = useTranslation('report');
  const { bands, sign, year } = money;
  const limit = (hundredths: number) => formatPercentHundredths(inSign(-hundredths, sign));
  return (
    <p>
      {t('money.lightRule', {
        year,
        green: limit(bands.greenPercentHundredths),
        yellow: limit(bands.yellowPercentHundredths),
        small: formatAmount(bands.smallBudgetOre, { scale: 'millions' }),
        greenOre: formatAmount(bands.greenOre, { scale: 'kroner' }),
        yellowOre: formatAmount(bands.yellowOre, { scale: 'kroner' }),
      })}{' '}
      {bands.sides === 'both' && t('money.lightBothSides')}
    </p>
  );
}
