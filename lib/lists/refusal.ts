/** Why a file is not read at all (lý do không đọc tệp); each has its sentence in words. */
export const FILE_REFUSALS = [
  'empty',
  'too_large',
  'not_a_spreadsheet',
  'web_page',
  'encrypted',
  'macros',
  'hostile',
  'damaged',
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
  'timeout',
] as const
export type FileRefusalCode = (typeof FILE_REFUSALS)[number]
