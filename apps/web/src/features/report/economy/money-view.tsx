import { formatAmount, formatPercentHundredths } from '@kaskade/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import type { MoneyReport, MoneyRow } from '../model';
import { CentresDialog } from './centres-dialog';
import { MoneyCards } from './money-cards';
import { MoneyTable } from './money-table';
import { toDateWords } from './to-date-words';

const route = getRouteApi('/app/rapport/$unitId');

interface OpenedCentres {
  readonly unitId: number | null;
  readonly part: MoneyRow['part'];
  readonly name: string;
}

/** The money of a report, one level at a time, with the rule of its lights. */
export function MoneyView({ report }: { report: MoneyReport }) {
  const { t } = useTranslation(['report', 'ui']);
  const { apen } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const [opened, setOpened] = useState<OpenedCentres | null>(null);
  const toggle = (unitId: number) =>
    void navigate({ search: (search) => ({ ...search, apen: search.apen === unitId ? undefined : unitId }), resetScroll: false, replace: true });
  const openCentres = (unitId: number | null, part: MoneyRow['part'], name: string) => setOpened({ unitId, part, name });
  return (
    <div className="report-body">
      <div className="row between report-explained">
        <p className="sm">
          {t('money.explained')} {isNarrow && toDateWords(report.lastClosedMonth, t)}
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
        <p>
          <LightRule report={report} />
        </p>
      </div>
      {opened && <CentresDialog {...opened} day={report.day} onClose={() => setOpened(null)} />}
    </div>
  );
}

/** The year's bands in words. */
function LightRule({ report: { bands, day } }: { report: MoneyReport }) {
  const { t } = useTranslation('report');
  return (
    <>
      {t('money.lightRule', {
        year: day.slice(0, 4),
        green: formatPercentHundredths(-bands.percentHundredths.green),
        yellow: formatPercentHundredths(-bands.percentHundredths.yellow),
        small: formatAmount(bands.smallBudgetOre, { scale: 'millions' }),
        greenOre: formatAmount(bands.ore.green, { scale: 'kroner' }),
        yellowOre: formatAmount(bands.ore.yellow, { scale: 'kroner' }),
      })}
    </>
  );
}
