/** What an uploaded spreadsheet may be; everything beyond is refused before it is parsed or while it is. */
export const SPREADSHEET_LIMITS = {
  packedBytes: 10 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  entries: 200,
  rowsPerSheet: 100_000,
  columns: 200,
  /** Places over all sheets, empty ones between filled ones included: a year of figures with room, and a short share for the main thread. */
  cells: 400_000,
  /** Characters over all cells: one long shared string may be shown by every cell. */
  characters: 20_000_000,
  /** Excel's own limit for a cell. */
  charactersPerCell: 32_767,
  xmlDepth: 64,
  readingMilliseconds: 15_000,
  workerHeapMegabytes: 256,
  /** Readers at work at once, and uploads that may wait for one. */
  readers: 2,
  waiting: 10,
} as const;
