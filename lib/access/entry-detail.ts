/** How the value of a detail is read aloud. */
export type DetailKind =
  | 'code'
  | 'text'
  | 'count'
  | 'money'
  | 'day'
  | 'instant'
  | 'quarter'
  | 'word'
  | 'sponsor'
  | 'person'
  | 'changes'
  | 'known'

/**
 * What a line in the record of acts may say beside the act itself: codes and figures, never a name
 * or a number of a child. A detail that is not here does not compile; each has its label in
 * `words.entries.details`.
 */
export const DETAILS = {
  child: 'code',
  children: 'code',
  closedFile: 'code',
  otherFile: 'code',
  mergedFacts: 'word',
  code: 'code',
  seal: 'code',
  name: 'text',
  was: 'text',
  into: 'text',
  villages: 'text',
  schools: 'text',
  schoolClasses: 'text',
  ages: 'text',
  basis: 'text',
  number: 'text',
  place: 'text',
  username: 'text',
  reason: 'text',
  sponsorId: 'sponsor',
  owner: 'text',
  role: 'word',
  person: 'person',
  onBehalfOf: 'person',
  level: 'word',
  kind: 'word',
  form: 'word',
  rhythm: 'word',
  poverty: 'word',
  need: 'word',
  paper: 'word',
  schooling: 'word',
  purpose: 'word',
  outcome: 'word',
  side: 'word',
  category: 'word',
  state: 'word',
  standing: 'word',
  sponsorKind: 'word',
  forgetting: 'word',
  giverMistake: 'word',
  amountVnd: 'money',
  issuedOn: 'day',
  givenOn: 'day',
  signedOn: 'day',
  agreedOn: 'day',
  validUntil: 'day',
  handedOver: 'word',
  deadline: 'day',
  from: 'day',
  to: 'day',
  fromQuarter: 'quarter',
  toQuarter: 'quarter',
  quarters: 'quarter',
  year: 'text',
  versionNo: 'count',
  total: 'count',
  supported: 'count',
  waiting: 'count',
  placed: 'count',
  waitingEspeciallyDifficult: 'count',
  promised: 'count',
  places: 'count',
  missing: 'count',
  wanted: 'count',
  offers: 'count',
  givers: 'count',
  rows: 'count',
  new: 'count',
  same: 'count',
  doubtful: 'count',
  wrong: 'count',
  recognised: 'count',
  left: 'count',
  withdrawn: 'count',
  restored: 'count',
  movedUp: 'count',
  repeating: 'count',
  toOtherSchools: 'count',
  goneFromSchool: 'count',
  askedAbout: 'count',
  round: 'count',
  papers: 'count',
  lines: 'count',
  brokenLine: 'count',
  sessions: 'count',
  movedChildren: 'count',
  movedRoles: 'count',
  movedUnits: 'count',
  files: 'count',
  submissions: 'count',
  notices: 'count',
  job: 'word',
  dueOn: 'day',
  parameter: 'word',
  template: 'word',
  value: 'text',
  savedAt: 'instant',
  version: 'text',
  hasVoucher: 'known',
  replaces: 'known',
  changesGiver: 'known',
  marked: 'known',
  unmarked: 'known',
  searched: 'known',
  changed: 'changes',
} as const satisfies Record<string, DetailKind>
export type DetailName = keyof typeof DETAILS
const DETAIL_NAMES = Object.keys(DETAILS) as DetailName[]

/** The details of a line, and nothing that has no label. */
export type EntryDetails<Given> = {
  [Name in keyof Given]: Name extends DetailName ? Given[Name] : never
}

/** One detail, ready for its label: what changed carries the name of the thing it changed in. */
export type Detail = {
  name: DetailName
  kind: DetailKind
  values: { of: string | null; value: string | number | boolean }[]
}

/**
 * The details of a kept line in the order of `DETAILS`; what is empty or
 * counts nothing is left out.
 */
export function detailsOf(kept: unknown): Detail[] {
  if (typeof kept !== 'object' || kept === null) return []
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(kept))
  return DETAIL_NAMES.flatMap((name) => {
    const values = valuesOf(given.get(name), DETAILS[name])
    return values.length === 0 ? [] : [{ name, kind: DETAILS[name], values }]
  })
}

function valuesOf(value: unknown, kind: DetailKind): Detail['values'] {
  if (kind === 'known')
    return value === undefined || value === null || value === false
      ? []
      : [{ of: null, value: true }]
  if (kind === 'count' && value === 0) return []
  if (kind !== 'changes') return plain(value).map((one) => ({ of: null, value: one }))
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    return plain(value).map((one) => ({ of: null, value: one }))
  }
  return Object.entries(value).flatMap(([of, fields]) =>
    plain(fields).map((one) => ({ of, value: one })),
  )
}

function plain(value: unknown): (string | number | boolean)[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter(isPlain)
}

function isPlain(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return value !== ''
  return typeof value === 'number' || typeof value === 'boolean'
}
