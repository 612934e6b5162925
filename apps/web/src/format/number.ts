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

/** Progress where it must add up: 6666 → "66,66 %", 6200 → "62 %". */
export function formatBasisPointsExactly(basisPoints: number): string {
  return `${formatNumber(basisPoints / 100, { maximumFractionDigits: 2 })}\u00a0%`;
}
