/** How much a file may bring. Offices' lists stay far below; what lies above is a mistake or an attack. */
export const LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  zipEntries: 200,
  unpackedBytes: 100 * 1024 * 1024,
  /** Unpacked bytes for one packed byte, asked of parts above `smallPartBytes`. */
  unpackingRatio: 100,
  smallPartBytes: 1024 * 1024,
  rows: 20_000,
  columns: 60,
  cellCharacters: 2_000,
  /** Row and cell marks in the file, blank ones included: more is refused before it is read. */
  rowMarks: 200_000,
  cellMarks: 1_500_000,
  sharedTexts: 500_000,
  textCharacters: 12_000_000,
  mergedRows: 200_000,
  memoryMegabytes: 256,
  milliseconds: 30_000,
} as const
