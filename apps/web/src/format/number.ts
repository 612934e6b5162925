const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

/** nb-NO with U+2212 minus and non-breaking spaces between thousands, whatever data the browser carries. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat('nb-NO', options)));
  return format.format(value).replaceAll('-', MINUS).replaceAll(' ', '\u00a0');
}

/** Progress as shown: whole per cent, halves up. 6250 → "63 %". */
export function formatBasisPoints(basisPoints: number): string {
  return `${formatNumber(Math.floor((basisPoints + 50) / 100))}\u00a0%`;
}

/** A share with two decimals and its sign, as deviations are shown: −0.0097 → "−0,97 %". */
export function formatSignedPercent(fraction: number): string {
  return `${formatNumber(fraction * 100, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })}\u00a0%`;
}
