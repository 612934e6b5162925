import { useTranslation } from 'react-i18next';
import { monthName } from '../../format/month';
import type { CostCentre } from './model';

const STEP = 8;
const HEIGHT = 28;

/** Actual against budget, a bar a month: dark where it is over, the budget a line. Said in words for those who don't see it. */
export function MonthBars({ months, through }: { months: CostCentre['months']; through: number }) {
  const { t } = useTranslation('economy');
  const shown = months.filter(({ month, actualOre }) => month <= through && actualOre !== null);
  if (shown.length === 0) return <span className="sub">–</span>;
  const highest = Math.max(1, ...shown.flatMap(({ actualOre, budgetOre }) => [Math.abs(actualOre ?? 0), Math.abs(budgetOre ?? 0)]));
  const heightOf = (ore: number | null): number => (Math.abs(ore ?? 0) / highest) * (HEIGHT - 2);
  const over = shown.filter(isOver).map(({ month }) => monthName(month));
  const words = over.length === 0 ? t('bars.never') : t('bars.over', { months: over.join(', ') });
  return (
    <svg
      className="month-bars"
      role="img"
      aria-label={words}
      width={through * STEP}
      height={HEIGHT}
      viewBox={`0 0 ${through * STEP} ${HEIGHT}`}
    >
      {shown.map((figure) => (
        <g key={figure.month} transform={`translate(${(figure.month - 1) * STEP} 0)`}>
          <rect
            data-over={isOver(figure) || undefined}
            width={STEP - 2}
            y={HEIGHT - heightOf(figure.actualOre)}
            height={heightOf(figure.actualOre)}
          />
          {figure.budgetOre !== null && (
            <line x1={-0.5} x2={STEP - 1.5} y1={HEIGHT - heightOf(figure.budgetOre)} y2={HEIGHT - heightOf(figure.budgetOre)} />
          )}
        </g>
      ))}
    </svg>
  );
}

function isOver({ actualOre, budgetOre }: CostCentre['months'][number]): boolean {
  return actualOre !== null && budgetOre !== null && actualOre > budgetOre;
}
