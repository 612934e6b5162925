import { createDeflateRaw } from 'node:zlib';

/**
 * The floor of a workbook: the same number of cells as hand-made sheet XML through zlib, and nothing else.
 * @returns bytes written
 */
export async function writeWorkbookFloor(rows: number, columns: number): Promise<number> {
  const deflate = createDeflateRaw({ level: 6 });
  let bytes = 0;
  deflate.on('data', (chunk: Buffer) => (bytes += chunk.length));
  const ended = new Promise<void>((resolve, reject) => deflate.on('end', resolve).on('error', reject));
  for (let row = 1; row <= rows; row++) {
    let xml = `<row r="${row}">`;
    for (let column = 0; column < columns; column++) {
      const reference = `${String.fromCharCode(65 + column)}${row}`;
      xml +=
        column % 3 === 0
          ? `<c r="${reference}" t="inlineStr"><is><t>Tekst i celle ${reference}</t></is></c>`
          : `<c r="${reference}"><v>${row * 1_000 + column}</v></c>`;
    }
    if (!deflate.write(`${xml}</row>`)) await new Promise<void>((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  return bytes;
}
