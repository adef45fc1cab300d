import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { ConsentPurpose } from './consent'
import type { PaperKind } from './proposal'

/** What a paper shows: one circumstance, one consent, or the child as a whole, as at a proposal. */
export type PaperSubject =
  | { of: 'circumstance'; id: string }
  | { of: 'consent'; id: string }
  | { of: 'child' }

/** A paper that counts, and the file that shows it. */
export type KeptPaper = { id: string; fileId: string; kind: PaperKind; addedOn: Day }

/** The papers of a child's file, each with what it shows. */
export type FiledPaper = KeptPaper & { shows: PaperSubject }

/** A paper that was taken out (gỡ): nobody opens it any more, and that it was there stays written. */
export type TakenOutPaper = {
  id: string
  kind: PaperKind
  reason: string
  on: Day
  by: string
}

/** Something a paper may be put to, as a form offers it. */
export type PaperPlace =
  | { of: 'circumstance'; id: string; category: ProgrammeCategory; from: Day }
  | { of: 'consent'; id: string; purpose: ConsentPurpose; givenOn: Day }

/** Sheets of one paper that are sent together; more are sent with the next. */
export const MOST_SCANS = 5

/** Bytes a form with papers may have: what one of them may, for they arrive in one piece. */
export const MOST_SCAN_BYTES = 10 * 1024 * 1024

/** Why nothing is written about a paper (lý do từ chối). */
export type PaperRefusal = 'not_found' | 'taken_out_already'

/** The papers of a file that show one thing. */
export function papersOn(
  papers: readonly FiledPaper[],
  of: 'circumstance' | 'consent',
  id: string,
): FiledPaper[] {
  return papers.filter(({ shows }) => shows.of === of && shows.id === id)
}

/** A kind as the record of acts says it; "another" says nothing there that the line does not say. */
export function namedKind(kind: PaperKind): PaperKind | null {
  return kind === 'other' ? null : kind
}
