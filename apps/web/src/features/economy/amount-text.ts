import { formatAmount, type AmountScale } from '@kaskade/domain';

const MOST_DECIMALS: Readonly<Record<AmountScale, number>> = { kroner: 2, thousands: 5, millions: 8 };

/** An amount as it stands in a field: every digit that is stored, so that saving it again changes nothing. */
export function amountText(ore: number | null, scale: AmountScale): string {
  if (ore === null) return '';
  const [whole = '', decimals = ''] = formatAmount(ore, { scale, decimals: MOST_DECIMALS[scale] }).split(',');
  const significant = decimals.replace(/0+$/, '');
  return significant === '' ? whole : `${whole},${significant}`;
}
