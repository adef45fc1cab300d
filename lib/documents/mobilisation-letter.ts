import type { Vnd } from '@/lib/money/vnd'
import type { Told } from '@/lib/mobilisation/small-counts'
import { formatNumber, formatPadded } from '@/lib/words/format'
import { officialMobilisation as text } from '@/lib/words/official/mobilisation'
import type { BodyPiece } from './body-text'
import type { CommuneName } from './commune-name'

/** Asking for help, or thanking for it. */
export const LETTER_KINDS = ['open', 'thank'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Whom a letter goes to and what of it is said: numbers of children, never a child. */
export type LetterUnit = { id: string; name: string; helping: number; promised: number | null }

/** What every open letter says of the commune. */
export type Sought = {
  /** children without a sponsor; null where so few wait that nobody is told how many */
  waiting: Told
  /** the plan's least per child and quarter, where there is a plan */
  leastVnd: Vnd | null
}

/** The body of an open letter (thư ngỏ) to one unit. */
export function openLetterBody(unit: LetterUnit, sought: Sought, at: CommuneName): BodyPiece[] {
  const { open } = text
  const { waiting, leastVnd } = sought
  return [
    paragraph(open.opening(at)),
    paragraph(
      waiting === null || waiting === 0
        ? open.waitingSome(at)
        : open.waiting(formatPadded(waiting), at),
    ),
    paragraph(open.asked(unit.name, at)),
    ...open.ways.map((way): BodyPiece => ({ kind: 'dash', text: way })),
    paragraph(leastVnd === null ? open.voluntary : open.least(formatNumber(leastVnd, 'vi'), at)),
    paragraph(open.answer(at)),
    paragraph(open.closing),
  ]
}

/** The body of a letter of thanks (thư cảm ơn): for the children it helps, else for its promise, else for its good will. */
export function thankLetterBody(unit: LetterUnit, at: CommuneName): BodyPiece[] {
  const { thank } = text
  return [
    paragraph(thank.opening(unit.name, at)),
    paragraph(whatFor(unit)),
    paragraph(thank.onward(at)),
    paragraph(thank.closing),
  ]
}

function whatFor({ name, helping, promised }: LetterUnit): string {
  const { thank } = text
  if (helping > 0) return thank.helping(name, formatPadded(helping))
  return promised ? thank.promised(name, formatPadded(promised)) : thank.kind
}

function paragraph(words: string): BodyPiece {
  return { kind: 'paragraph', text: words }
}
