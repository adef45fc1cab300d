/** What a homeroom teacher writes of each pupil (bảng của lớp), in the order of the columns. */
export const CLASS_COLUMNS = [
  'fullName',
  'birth',
  'sex',
  'personalId',
  'village',
  'guardianName',
  'guardianPhone',
  'circumstance',
  'difficult',
  'note',
  'card',
  'cardGroup',
] as const
export type ClassColumn = (typeof CLASS_COLUMNS)[number]

/** One pupil as typed or pasted: texts alone; what is absent was left empty. */
export type ClassRow = Readonly<Partial<Record<ClassColumn, string>>>

/** A class is smaller; a whole school pasted by mistake is larger. */
export const MOST_PUPILS = 200
/** What a cell holds at most; the rest of a longer text is cut and said so by the eye. */
export const LONGEST_CELL = 500

/** Whether nothing stands in the row. */
export function isBlankRow(row: ClassRow): boolean {
  return CLASS_COLUMNS.every((column) => (row[column] ?? '').trim() === '')
}
