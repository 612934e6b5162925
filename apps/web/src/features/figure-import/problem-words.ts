import { formatAmount, type AmountScale } from '@kaskade/domain';
import type { TFunction } from 'i18next';
import type { ImportProblem } from './model';

/** What is wrong at a cell and how to mend it, with amounts in the file's own unit. */
export function problemWords(
  { code, params }: ImportProblem,
  scale: AmountScale,
  t: TFunction<'figure-import'>,
): { wrong: string; mend: string } {
  const shown = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      key.endsWith('Ore') && typeof value === 'number' ? formatAmount(value, { scale }) : value,
    ]),
  );
  const closest = typeof params.closest === 'string' && params.closest !== '' ? ` ${t('mend.closest', { name: params.closest })}` : '';
  return { wrong: t(`wrong.${code}`, shown), mend: t(`mend.${code}`, shown) + closest };
}

/** What stands in the cell now; an amount that was read is in the file's own unit. */
export function cellContent({ params, content }: ImportProblem, scale: AmountScale): string {
  if (typeof params.printedOre === 'number') return formatAmount(params.printedOre, { scale });
  return content;
}
