const LONGEST_STEM = 120;
/** Names that mean a device on Windows, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name that a file is kept and handed out under: made from the sender's, never it. Without path, control and formatting characters
 * (nothing turns the direction of what is read), halves of surrogate pairs, signs that mean something to a file system, dots and spaces at
 * either end; ends in the extension of what the bytes are. Another of the same name gets a number.
 */
export function attachmentName(fileName: string, extension: string, taken: readonly string[]): string {
  const stem = fileName
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...stem].slice(0, LONGEST_STEM).join('').trimEnd();
  const safe = short === '' ? 'vedlegg' : DEVICE.test(short) ? `_${short}` : short;
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = `${safe}.${extension}`;
  for (let number = 2; isTaken(name); number++) name = `${safe} (${number}).${extension}`;
  return name;
}
