import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { KnownFile } from './known-file'

/** What a kept file may take over of the closed one, where it lacks it itself. */
export const MERGED_FACTS = [
  'birth',
  'sex',
  'personal_id',
  'moet_id',
  'village',
  'guardian_name',
  'guardian_phone',
  'note',
  'circumstance',
  'marking',
  'enrolment',
] as const
export type MergedFact = (typeof MERGED_FACTS)[number]

/** A file as it stands beside its double, with everything the decision and the other file depend on. */
export type MergingFile = KnownFile & {
  moetId: string | null
  guardianPhone: string | null
  note: string | null
  acceptedOn: Day | null
  supported: boolean
  proposed: boolean
  /** it is kept for a sponsor today */
  held: boolean
  /** the sponsors whose support is living */
  sponsors: readonly string[]
  /** a living merger has closed it */
  isClosed: boolean
  circumstances: readonly ProgrammeCategory[]
  marking: string | null
  /** by school year, the newest first */
  enrolments: readonly { startYear: number; school: string; schoolClass: string }[]
}

export type MergerRefusal =
  | 'not_found'
  | 'closed_already'
  | 'changed_meanwhile'
  | 'both_supported'
  | 'closed_supported'
  | 'closed_proposed'
  | 'closed_held'
  | 'kept_not_accepted'

/**
 * Whether a file may be closed into another (gộp hồ sơ), first match counts. Nothing of support is moved:
 * what a leader decided about one file stays with that file, so the one to be closed must have none.
 *
 * | | |
 * |---|---|
 * | one of them is closed already | closed_already |
 * | both have living support | both_supported: one has to end first |
 * | the one to be closed has | closed_supported: keep that one |
 * | the one to be closed waits for a decision | closed_proposed |
 * | it is kept for a sponsor | closed_held |
 * | only the one to be closed is on the list | kept_not_accepted: keep that one |
 */
export function decideMerger(kept: MergingFile, closed: MergingFile): MergerRefusal | null {
  if (kept.isClosed || closed.isClosed) return 'closed_already'
  if (closed.supported) return kept.supported ? 'both_supported' : 'closed_supported'
  if (closed.proposed) return 'closed_proposed'
  if (closed.held) return 'closed_held'
  if (closed.acceptedOn !== null && kept.acceptedOn === null) return 'kept_not_accepted'
  return null
}

/** Of two files the one to keep: whose support lives, who is on the list, who was there first. */
export function keptOf<File extends MergingFile>(
  one: File,
  other: File,
): [kept: File, closed: File] {
  const said = [
    Number(other.supported) - Number(one.supported),
    Number(other.proposed) - Number(one.proposed),
    Number(other.held) - Number(one.held),
    Number(other.acceptedOn !== null) - Number(one.acceptedOn !== null),
  ].find((difference) => difference !== 0)
  const isOne = said === undefined ? one.code <= other.code : said < 0
  return isOne ? [one, other] : [other, one]
}

/** What the closed file knows and the kept one does not, in the order of a file. */
export function lackingFacts(kept: MergingFile, closed: MergingFile): MergedFact[] {
  const years = new Set(kept.enrolments.map(({ startYear }) => startYear))
  const lacks: Record<MergedFact, boolean> = {
    birth:
      (kept.bornOn === null && closed.bornOn !== null) ||
      (kept.bornYear === null && closed.bornYear !== null),
    sex: kept.sex === null && closed.sex !== null,
    personal_id: kept.personalId === null && closed.personalId !== null,
    moet_id: kept.moetId === null && closed.moetId !== null,
    village: kept.village === null && closed.village !== null,
    guardian_name: kept.guardianName === null && closed.guardianName !== null,
    guardian_phone: kept.guardianPhone === null && closed.guardianPhone !== null,
    note: kept.note === null && closed.note !== null,
    circumstance: kept.circumstances.length === 0 && closed.circumstances.length > 0,
    marking: kept.marking === null && closed.marking !== null,
    enrolment: closed.enrolments.some(({ startYear }) => !years.has(startYear)),
  }
  return MERGED_FACTS.filter((fact) => lacks[fact])
}

/** What stands on the kept file about one that was closed into it. */
export type MergedFile = {
  mergerId: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  village: string | null
  guardianName: string | null
  circumstances: { category: ProgrammeCategory; from: Day; to: Day | null }[]
  enrolments: { startYear: number; school: string; schoolClass: string }[]
  taken: readonly MergedFact[]
  reason: string | null
  at: Date
  by: string | null
}

export type MergerReversalRefusal = 'not_found' | 'reversed_already' | 'number_taken'
export type DistinctionRefusal = 'not_found' | 'told_already' | 'not_told'
