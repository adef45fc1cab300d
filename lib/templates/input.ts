import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { TEMPLATE_KINDS } from './template'
import { inCapitals, linesOf } from './written'

/** What a field can be short of, beside the common issues. */
export type TemplateIssue = 'sign_unclear' | 'day_unreadable'

const LONGEST_SOURCE = 300
const LONGEST_FIELD = 10_000

const line = z.string().min(1).max(300)
/** The heading is narrow: a longer name would push the day off its line. */
const heading = z.string().max(100)
const tidy = z.string().transform(tidyName)

function lines(atMost: number, each: z.ZodType<string, string>) {
  return z.string().max(LONGEST_FIELD).transform(linesOf).pipe(z.array(each).min(1).max(atMost))
}

/** `KH-UBND`: the type of the document, then who issues it, in capitals (Phụ lục I, II.3; Phụ lục III). */
const sign = tidy
  .transform(inCapitals)
  .pipe(z.string().regex(/^KH(-[\p{Lu}\d]{1,12}){1,2}$/u, 'sign_unclear' satisfies TemplateIssue))

/** A new version of a template, with the number of the version that was on the form. */
export const templateInput = z.object({
  kind: z.enum(TEMPLATE_KINDS),
  superior: tidy
    .pipe(heading)
    .optional()
    .transform((name) => (name ? inCapitals(name) : null)),
  issuer: lines(3, heading.transform(inCapitals)),
  sign,
  placeName: tidy.pipe(z.string().min(1).max(60)),
  signerAuthority: lines(4, heading.transform(inCapitals)),
  signerName: tidy
    .pipe(z.string().max(100))
    .optional()
    .transform((name) => name || null),
  recipients: lines(60, line),
  validFrom: writtenDay,
  source: z.string().trim().min(1).max(LONGEST_SOURCE),
  basedOn: z.coerce.number().int().min(0),
})
