import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { partsOf, type TemplateKind, type TemplatePart } from './template'
import { inCapitals, linesOf, textLinesOf } from './written'

/** What a field can be short of, beside the common issues. */
export type TemplateIssue = 'sign_unclear' | 'day_unreadable'

const LONGEST_SOURCE = 300
const LONGEST_FIELD = 20_000

const line = z.string().min(1).max(300)
const paragraph = z.string().min(1).max(2000)
/** The heading is narrow: a longer name would push the day off its line. */
const heading = z.string().max(100)
const tidy = z.string().transform(tidyName)

function lines(atMost: number, each: z.ZodType<string, string>, read = linesOf) {
  return z.string().max(LONGEST_FIELD).transform(read).pipe(z.array(each).min(1).max(atMost))
}

/** How the sign behind the number begins: with the type of the document, which a letter has not. */
const SIGNS: Record<TemplateKind, RegExp> = {
  plan: /^KH(-[\p{Lu}\d]{1,12}){1,2}$/u,
  decision: /^QĐ(-[\p{Lu}\d]{1,12}){1,2}$/u,
  minutes: /^BB(-[\p{Lu}\d]{1,12}){1,2}$/u,
  open_letter: /^[\p{Lu}\d]{1,12}(-[\p{Lu}\d]{1,12}){0,2}$/u,
  thank_letter: /^[\p{Lu}\d]{1,12}(-[\p{Lu}\d]{1,12}){0,2}$/u,
}

/** `KH-UBND`: the type of the document, then who issues it, in capitals (Phụ lục I, II.3; Phụ lục III). */
export function signOf(kind: TemplateKind) {
  return tidy
    .transform(inCapitals)
    .pipe(z.string().regex(SIGNS[kind], 'sign_unclear' satisfies TemplateIssue))
}

const optionalLine = tidy
  .pipe(z.string().max(100))
  .optional()
  .transform((name) => name || null)

function inputOf<Kind extends TemplateKind>(kind: Kind) {
  const parts: readonly TemplatePart[] = partsOf(kind)
  /** What a kind has not is empty, whatever a form says. */
  const only = <Value>(part: TemplatePart, read: z.ZodType<Value>, none: Value) =>
    parts.includes(part)
      ? read
      : z
          .unknown()
          .optional()
          .transform(() => none)
  return z.object({
    kind: z.literal(kind),
    superior: tidy
      .pipe(heading)
      .optional()
      .transform((name) => (name ? inCapitals(name) : null)),
    issuer: lines(3, heading.transform(inCapitals)),
    sign: signOf(kind),
    placeName: only('placeName', tidy.pipe(z.string().min(1).max(60)), ''),
    subject: only<string | null>('subject', tidy.pipe(line), null),
    basis: only('basis', lines(30, paragraph), []),
    body: only('body', lines(60, paragraph, textLinesOf), []),
    signerAuthority: only('signerAuthority', lines(4, heading.transform(inCapitals)), []),
    signerName: only('signerName', optionalLine, null),
    recipients: only('recipients', lines(60, line), []),
    validFrom: writtenDay,
    source: z.string().trim().min(1).max(LONGEST_SOURCE),
    basedOn: z.coerce.number().int().min(0),
  })
}

/** A new version of a template, with the number of the version that was on the form. */
export const templateInput = z.discriminatedUnion('kind', [
  inputOf('plan'),
  inputOf('decision'),
  inputOf('minutes'),
  inputOf('open_letter'),
  inputOf('thank_letter'),
])
