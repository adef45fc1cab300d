import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Sex } from './child'
import type { FoundDouble } from './known-file'
import type { ProposalStatus } from './proposal-status'

/** Papers of a child (giấy tờ): what a photograph or a scan shows. */
export const PAPER_KINDS = [
  'birth_certificate',
  'death_certificate',
  'poverty_certificate',
  'disability_certificate',
  'application',
  'consent',
  'other',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What the commune may say of a proposal. */
export const PROPOSAL_OUTCOMES = ['accepted', 'returned', 'refused'] as const
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number]

/** Who confirms that it is so: the child's school, or its village. */
export type VerifyingSide = 'school' | 'village'

/** Where a proposal comes from; nothing for the commune's own office. */
export type ProposalPlace = {
  villageId: string | null
  schoolId: string | null
  schoolClassId: string | null
}

/** One proposal (đề xuất) in a list: who, from where, why, and where it stands. */
export type ProposalLine = {
  id: string
  childId: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  schoolClass: string | null
  category: ProgrammeCategory
  especiallyDifficult: boolean
  reason: string
  round: number
  from: { village: string | null; school: string | null; schoolClass: string | null }
  proposedBy: string
  proposedAt: Date
  /** the day the child was proposed first: being sent back costs nobody its place */
  waitingSince: Day
  isOwn: boolean
  sides: VerifyingSide[]
  papers: number
  /** papers that would show what is said and are not there yet */
  missing: PaperKind[]
  /** codes of files it may be the same child as, for who decides; told in the inbox */
  mayBe: string[]
  status: ProposalStatus
  /** what the commune answered, where it did */
  answer: { reason: string | null; by: string; at: Date } | null
}

/** A proposal with everything that speaks for and against it. */
export type OpenedProposal = ProposalLine & {
  guardianName: string | null
  guardianPhone: string | null
  schooling: string | null
  note: string | null
  /** the version of the child's row, for a form that changes it */
  version: number
  shown: { id: string; fileId: string; kind: PaperKind; addedAt: Date }[]
  verifications: { side: VerifyingSide; by: string; at: Date; note: string | null }[]
  earlier: { round: number; at: Date; reason: string | null; by: string }[]
  /** which side this viewer could confirm, null where none or where it is confirmed already */
  mayVerify: VerifyingSide | null
  mayDecide: boolean
  maySendAgain: boolean
  /** children of the ledger this one may be, for who decides */
  doubles: FoundDouble[]
  /** two files may be laid side by side, and merged */
  mayCompare: boolean
}
