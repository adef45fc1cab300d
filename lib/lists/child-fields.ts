/**
 * What a column of a list of children may mean. The first group bears the names of the row's own
 * fields; the others feed them: a name or a birth date in pieces, a parent where no guardian is
 * named, the level beside the sponsor, what tells a household's members apart, the finding of poverty.
 */
export const CHILD_FIELDS = [
  'fullName',
  'bornOn',
  'bornYear',
  'sex',
  'personalId',
  'moetId',
  'village',
  'school',
  'schoolClass',
  'circumstances',
  'especiallyDifficult',
  'guardianName',
  'guardianPhone',
  'currentSponsor',
  'note',
  'ordinal',
  'familyName',
  'givenName',
  'bornDay',
  'bornMonth',
  'grade',
  'fatherName',
  'motherName',
  'supportLevel',
  'relation',
  'status',
  'decisionNumber',
  'decidedOn',
  'pointsB1',
  'pointsB2',
] as const
export type ChildField = (typeof CHILD_FIELDS)[number]

/** Columns of a person's name, whole or in halves. */
export const NAME_FIELDS: ReadonlySet<ChildField> = new Set(['fullName', 'familyName', 'givenName'])
