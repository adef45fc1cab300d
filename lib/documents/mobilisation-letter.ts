import type { Day } from '@/lib/calendar/day'
import type { Told } from '@/lib/mobilisation/small-counts'
import type { Vnd } from '@/lib/money/vnd'
import type { Field } from '@/lib/templates/field'
import { fillText, type FieldValues } from '@/lib/templates/filled'
import type { TemplateText } from '@/lib/templates/template'
import { formatNumber, formatPadded } from '@/lib/words/format'
import type { BodyPiece } from './body-text'
import type { CommuneName } from './commune-name'
import { longDay } from './issue'

/** Asking for help, or thanking for it. */
export const LETTER_KINDS = ['open', 'thank'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** The template each is written with. */
export const LETTER_TEMPLATES = {
  ...({ open: 'open_letter', thank: 'thank_letter' } as const),
} satisfies Record<LetterKind, string>

/** Whom a letter goes to and what of it is said: numbers of children, never a child. */
export type LetterUnit = { id: string; name: string; helping: number; promised: number | null }

/** What every letter says of the commune. */
export type Sought = {
  /** children without a sponsor; null where so few wait that nobody is told how many */
  waiting: Told
  /** the plan's least per child and quarter, where there is a plan */
  leastVnd: Vnd | null
  on: Day
}

/** A letter to one unit, filled from the ledger. */
export type LetterText = { subject: string; body: BodyPiece[]; missing: Field[] }

/** What a letter (thư ngỏ, thư cảm ơn) to one unit says. */
export function letterText(
  kind: LetterKind,
  { subject, body }: Pick<TemplateText, 'subject' | 'body'>,
  values: FieldValues,
): LetterText {
  const template = LETTER_TEMPLATES[kind]
  const title = fillText([subject ?? ''], template, values)
  const filled = fillText(body, template, values)
  return {
    subject: title.lines.join(' '),
    body: filled.lines.map((line, at) =>
      pieceOf(at === filled.lines.length - 1 ? line.replace(/[.;,\s]+$/, '') : line),
    ),
    missing: [...new Set([...title.missing, ...filled.missing])],
  }
}

/**
 * What the ledger says for each field of a letter to one unit. Of a unit that helps, what it promised is
 * not said: the number it carries says more.
 */
export function letterValues(unit: LetterUnit, sought: Sought, at: CommuneName): FieldValues {
  const { name, helping, promised } = unit
  const { waiting, leastVnd, on } = sought
  return {
    unitName: name,
    ...{ commune: at.full, communeKind: at.kind, day: longDay(on) },
    waiting: waiting ? formatPadded(waiting) : null,
    leastAmount: leastVnd === null ? null : formatNumber(leastVnd, 'vi'),
    helping: helping > 0 ? formatPadded(helping) : null,
    promised: helping === 0 && promised ? formatPadded(promised) : null,
  }
}

/** Fields of a letter that always have a value. */
export const WHATEVER_IS_KNOWN: FieldValues = {
  ...{ unitName: '-', commune: '-', communeKind: '-', day: '-' },
}

function pieceOf(line: string): BodyPiece {
  return line.startsWith('- ')
    ? { kind: 'dash', text: line.slice(2) }
    : { kind: 'paragraph', text: line }
}
