import type { DraftAnswer, DraftQuestion } from './draft'
import type { DraftLine } from './draft-line'
import type { DraftMoves } from './draft-moves'
import type { AssignedToBe, WaitingChild } from './waiting-child'

/** A draft in the list of its author’s. */
export type DraftInList = {
  id: string
  draftedAt: Date
  /** children asked about, those with a unit, those sent */
  waiting: number
  placed: number
  sent: number
}

/** A draft as its author works on it. */
export type Draft = {
  id: string
  draftedAt: Date
  question: DraftQuestion
  answer: DraftAnswer
  /** how often it was changed; a change says which one it saw */
  changes: number
  lines: DraftLine[]
  /** proposals made from it */
  sent: { child: string; sponsor: string }[]
}

/** A draft beside the ledger as it is now. */
export type DraftAtHand = Draft & {
  moves: DraftMoves
  /** who waits still, by id */
  waiting: Map<string, WaitingChild>
  /** children of the draft, and those who came, as far as they are on the list */
  children: Map<string, AssignedToBe>
  /** codes of those who are not on the list any more */
  codes: Map<string, string>
}
