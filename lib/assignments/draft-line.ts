import { waitingIn, type DraftAnswer, type DraftQuestion, type KeptLine } from './draft'
import type { PairAsked } from './matching/asked'

/** What the author says of a line of a draft (sửa tay một dòng). */
export type SaidOfLine = {
  child: string
  /** the unit chosen; null: nobody for the time being */
  sponsor: string | null
  /** stays when the engine is asked again (giữ dòng này) */
  kept: boolean
  /** units the child must not get (không giao cho) */
  barred: readonly string[]
}

/** A line of a draft: what the engine found and what the author made of it. */
export type DraftLine = SaidOfLine & {
  found: string | null
}

/** The lines of a draft in the order of its question; what nobody spoke of is as it was found. */
export function linesOf(
  question: DraftQuestion,
  { found }: Pick<DraftAnswer, 'found'>,
  said: readonly SaidOfLine[] | null,
): DraftLine[] {
  const foundFor = new Map(found.map(({ child, sponsor }) => [child, sponsor]))
  const saidOf = new Map(said?.map((line) => [line.child, line]))
  const keptFor = new Set(question.kept.map(({ child }) => child))
  return waitingIn(question).map(({ id }) => ({
    found: foundFor.get(id) ?? null,
    ...(saidOf.get(id) ?? {
      child: id,
      sponsor: foundFor.get(id) ?? null,
      kept: keptFor.has(id),
      barred: question.barred.flatMap(({ child, sponsor }) => (child === id ? sponsor : [])),
    }),
  }))
}

/** The unit a line proposes; a unit that is barred is nobody until another one is found. */
export function unitOf({ sponsor, barred }: SaidOfLine): string | null {
  return sponsor !== null && barred.includes(sponsor) ? null : sponsor
}

/** Whether the author chose otherwise than the engine. */
export function isByHand({ sponsor, found }: DraftLine): boolean {
  return sponsor !== found
}

/**
 * What is asked anew: lines that are kept, those changed by hand as well, since nobody chooses by hand to
 * see it undone; and all that is barred.
 */
export function askedAnew(lines: readonly DraftLine[]): {
  kept: KeptLine[]
  barred: PairAsked[]
} {
  const staying = lines.filter((line) => {
    const isOpen = line.sponsor !== null && unitOf(line) === null
    return (line.kept || isByHand(line)) && !isOpen
  })
  return {
    kept: staying.map(({ child, sponsor }) => ({ child, sponsor })),
    barred: lines.flatMap(({ child, barred }) => barred.map((sponsor) => ({ child, sponsor }))),
  }
}

/** Lines with some of them said anew; those that are not named stay as they are. */
export function changed(
  lines: readonly DraftLine[],
  said: readonly SaidOfLine[],
): readonly SaidOfLine[] {
  const anew = new Map(said.map((line) => [line.child, line]))
  return lines.map(({ child, sponsor, kept, barred }) => ({
    ...(anew.get(child) ?? { child, sponsor, kept, barred }),
  }))
}
