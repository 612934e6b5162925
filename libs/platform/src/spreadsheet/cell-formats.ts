import { readXml } from './xml';

/** Number formats that mean a day without being spelled out in the file (ECMA-376, 18.8.30). */
const BUILT_IN_DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const LAST_SERIAL = 2_958_465;
/** Excel's own limit; one of megabytes would keep the expression below busy for minutes. */
const LONGEST_FORMAT = 255;

/** For each cell style of the workbook, whether it shows a number as a day. */
export function dayStyles(styles: Uint8Array): boolean[] {
  const custom = new Map<number, string>();
  const isDay: boolean[] = [];
  let inCellStyles = false;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), (attributes.formatCode ?? '').slice(0, LONGEST_FORMAT));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const format = Number(attributes.numFmtId ?? 0);
        const code = custom.get(format);
        isDay.push(code === undefined ? BUILT_IN_DAY_FORMATS.has(format) : isDayFormat(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return isDay;
}

/** A format shows a day when a year or day letter remains without quoted text, escapes, colours and conditions. */
function isDayFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(bare) && !/general|standard/i.test(bare);
}

/** An Excel serial number as a day `YYYY-MM-DD`, or null where it is none. Times of day are cut off. */
export function dayOfSerial(serial: number, countsFrom1904: boolean): string | null {
  const days = Math.floor(serial) + (countsFrom1904 ? 1462 : 0);
  if (days < 1 || days > LAST_SERIAL || days === 60) return null;
  // Excel believes that 1900 was a leap year; serial 60 is the day that never was.
  const epoch = days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(epoch + days * 86_400_000).toISOString().slice(0, 10);
}
