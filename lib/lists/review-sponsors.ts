import { RHYTHMS } from '@/lib/plans/rhythm'
import { villageKey } from '@/lib/places/village'
import type { SponsorKind, SupportForm, SupportLevel } from '@/lib/sponsors/sponsor'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import { phoneAfter } from './listed-contact'
import type { ListIssue } from './listed-child'
import type { ListedSponsor, SponsorIssueCode } from './listed-sponsor'
import { isSameLevel, levelIn } from './listed-support'
import type { ShownSheet } from './list'
import type { Change, ReviewState } from './review'

/** A sponsor as the ledger knows it. */
export type KnownSponsor = {
  id: string
  version: number
  name: string
  nameKey: string
  kind: SponsorKind
  promisedChildren: number | null
  level: SupportLevel | null
  form: SupportForm | null
  villages: readonly string[]
  contactName: string | null
  contactPhone: string | null
  note: string | null
}

/** What a list of units can change. */
export const SPONSOR_CHANGES = [
  'kind',
  'promisedChildren',
  'level',
  'form',
  'villages',
  'contactName',
  'contactPhone',
  'note',
] as const
export type SponsorChange = (typeof SPONSOR_CHANGES)[number]

/** A unit's row held against the ledger. */
export type ReviewedSponsor = {
  key: string
  listed: ListedSponsor
  state: ReviewState
  underneath: Exclude<ReviewState, 'wrong'>
  match: KnownSponsor | null
  changes: readonly Change<SponsorChange>[]
  /** the row that names the same unit before this one */
  doubleOf: number | null
  issues: readonly ListIssue<SponsorIssueCode>[]
}

/**
 * Holds a list of units against the ledger. Names are compared without marks, punctuation and usual
 * abbreviations; a unit named twice in one list is doubtful the second time.
 */
export function reviewSponsors(
  list: {
    rows: readonly ListedSponsor[]
    issues: readonly ListIssue<SponsorIssueCode>[]
    sheets: readonly ShownSheet[]
  },
  sponsors: readonly KnownSponsor[],
): ReviewedSponsor[] {
  const known = new Map(sponsors.map((sponsor) => [sponsor.nameKey, sponsor]))
  const seen = new Map<string, number>()
  const sheets = list.sheets.map((sheet) => sheet.name)
  // Without a column for it the kind is a guess from the name, which corrects nobody.
  const tellsKind = list.sheets.some((sheet) => sheet.columns.some(({ field }) => field === 'kind'))
  return list.rows.map((listed) => {
    const name = listed.name === null ? null : sponsorKey(listed.name)
    const doubleOf = name === null ? null : (seen.get(name) ?? null)
    if (name !== null && doubleOf === null) seen.set(name, listed.row)
    const match = (name === null ? undefined : known.get(name)) ?? null
    const changes = match && doubleOf === null ? changesOf(listed, match, tellsKind) : []
    const issues = list.issues.filter(
      (each) => each.sheet === listed.sheet && each.row === listed.row,
    )
    const underneath = stateUnder(match, changes.length, doubleOf)
    const isWrong = name === null || issues.some((issue) => issue.severity === 'error')
    const key = `${sheets.indexOf(listed.sheet)}-${listed.row}`
    const state = isWrong ? ('wrong' as const) : underneath
    return { key, listed, state, underneath, match, changes, doubleOf, issues }
  })
}

function stateUnder(match: KnownSponsor | null, changes: number, doubleOf: number | null) {
  if (doubleOf !== null) return 'doubtful' as const
  if (!match) return 'new' as const
  return changes > 0 ? ('changed' as const) : ('same' as const)
}

/** What a row says differently, field by field; what it does not say changes nothing. */
function changesOf(
  row: ListedSponsor,
  known: KnownSponsor,
  tellsKind: boolean,
): Change<SponsorChange>[] {
  const changes: Change<SponsorChange>[] = []
  const compare = (field: SponsorChange, before: string | null, after: string | null) => {
    if (after !== null && after !== before) changes.push({ field, before, after })
  }
  if (tellsKind) compare('kind', known.kind, row.kind)
  compare('promisedChildren', textOf(known.promisedChildren), textOf(row.promisedChildren))
  const level = levelIn(row.level)
  if (level && !isSameLevel(level, known.level)) {
    changes.push({ field: 'level', before: levelText(known.level), after: levelText(level) })
  }
  compare('form', known.form, row.form)
  if (row.villages.length > 0 && keysOf(row.villages) !== keysOf(known.villages)) {
    changes.push({
      field: 'villages',
      before: known.villages.join(', ') || null,
      after: row.villages.join(', '),
    })
  }
  compare('contactName', known.contactName, row.contactName)
  const phone = phoneAfter(row, known)
  if (phone !== known.contactPhone) {
    changes.push({ field: 'contactPhone', before: known.contactPhone, after: phone })
  }
  compare('note', known.note, row.note)
  return changes
}

/** A level as plain figures, `1000000-1500000/quarterly`; the words make a sentence of it. */
export function levelText(level: SupportLevel | null): string | null {
  return level && `${level.minVnd}-${level.maxVnd}/${level.rhythm}`
}

/** The level behind such a text; null for anything else. */
export function levelFromText(text: string): SupportLevel | null {
  const [, min, max, written] = /^(\d+)-(\d+)\/(\w+)$/.exec(text) ?? []
  const rhythm = RHYTHMS.find((each) => each === written)
  return rhythm ? { minVnd: Number(min), maxVnd: Number(max), rhythm } : null
}

function textOf(count: number | null): string | null {
  return count === null ? null : String(count)
}

function keysOf(villages: readonly string[]): string {
  return villages.map(villageKey).sort().join('\u001f')
}
