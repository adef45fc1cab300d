/** Why a row is not written; each has its sentence in words. */
export const NOT_TAKEN = [
  'no_name',
  'doubtful',
  'left_out',
  'left_poverty_unknown',
  'age_unknown',
  'same_child_twice',
  'same_sponsor_twice',
] as const
export type NotTaken = (typeof NOT_TAKEN)[number]

/** A row that was not written, for the person who has to look at it again. */
export type LeftRow = { sheet: string; row: number; name: string | null; why: NotTaken }
