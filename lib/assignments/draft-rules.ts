import { waitingIn, type DraftAnswer, type DraftQuestion } from './draft'
import { askedAnew, changed, type DraftLine, type SaidOfLine } from './draft-line'
import type { PairAsked } from './matching/asked'

/** Why a draft cannot be made or changed. */
export type DraftRefusal =
  | 'not_found'
  | 'nobody_waits'
  | 'no_room'
  | 'changed_elsewhere'
  | 'matching_too_long'
  | 'matching_failed'

/** What the rules know of a draft. */
type DraftFacts = {
  question: Pick<DraftQuestion, 'units'>
  lines: readonly DraftLine[]
  changes: number
}

/** Whether the author may say this of a draft: of what was seen last, of its own children and units. */
export function decideChange(
  draft: DraftFacts | null,
  { seen, lines }: { seen: number; lines: readonly SaidOfLine[] },
): 'not_found' | 'changed_elsewhere' | null {
  if (!draft) return 'not_found'
  const children = new Set(draft.lines.map(({ child }) => child))
  const units = new Set(draft.question.units.map(({ id }) => id))
  const isKnown = lines.every(
    ({ child, sponsor, barred }) =>
      children.has(child) &&
      (sponsor === null || units.has(sponsor)) &&
      barred.every((unit) => units.has(unit)),
  )
  if (!isKnown) return 'not_found'
  return draft.changes === seen ? null : 'changed_elsewhere'
}

/** Whether there is anything to ask the engine. */
export function decideQuestion(question: DraftQuestion): 'nobody_waits' | 'no_room' | null {
  if (waitingIn(question).length === 0) return 'nobody_waits'
  const hasRoom = question.units.some(({ promised, running }) => (promised ?? 0) > running)
  const isPlaced = question.held.length > 0 || question.kept.some(({ sponsor }) => sponsor !== null)
  return hasRoom || isPlaced ? null : 'no_room'
}

/** The ledger's question with what the author said before, as far as it is still about somebody who waits. */
export function questionAnew(
  ledger: DraftQuestion,
  lines: readonly DraftLine[],
  said: readonly SaidOfLine[],
): DraftQuestion {
  const found = new Map(lines.map((line) => [line.child, line.found]))
  const anew = askedAnew(
    changed(lines, said).map((line) => ({ ...line, found: found.get(line.child) ?? null })),
  )
  const children = new Set(waitingIn(ledger).map(({ id }) => id))
  const units = new Set(ledger.units.map(({ id }) => id))
  return {
    ...ledger,
    kept: anew.kept.filter(
      ({ child, sponsor }) => children.has(child) && (sponsor === null || units.has(sponsor)),
    ),
    barred: anew.barred.filter(({ child, sponsor }) => children.has(child) && units.has(sponsor)),
  }
}

/** The answer as it is kept: a unit for each child who waits, kept ones included. */
export function answerOf(
  question: DraftQuestion,
  asked: readonly { id: string }[],
  { given, optimal, bounds }: { given: readonly (string | null)[] } & Omit<DraftAnswer, 'found'>,
): DraftAnswer {
  const waiting = new Set(waitingIn(question).map(({ id }) => id))
  const found = asked.flatMap(({ id }, place): PairAsked[] => {
    const sponsor = given[place] ?? null
    return sponsor !== null && waiting.has(id) ? [{ child: id, sponsor }] : []
  })
  return { found, optimal, bounds }
}
