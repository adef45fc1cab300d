import { z } from 'zod'
import { parseVnd } from '@/lib/money/vnd'
import { tidyName } from '@/lib/people/full-name'
import { RHYTHMS } from '@/lib/plans/rhythm'
import { PHONE } from './contact-input'
import { SPONSOR_KINDS, SUPPORT_FORMS, type SupportLevel } from './sponsor'
import { GIVEN_KINDS } from './statement'

/** Issues of this slice beside the common ones. */
export type SponsorIssue =
  | 'count_unclear'
  | 'amount_unclear'
  | 'phone_unclear'
  | 'rhythm_missing'
  | 'max_below_min'

const MOST_CHILDREN = 1000

const line = z.string().transform(tidyName)
const count = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, 'count_unclear')
  .transform(Number)
  .refine((value) => value <= MOST_CHILDREN, 'count_unclear')
const amount = z.string().transform((written, context) => {
  const read = parseVnd(written)
  if (read !== null && read > 0) return read
  context.addIssue({ code: 'custom', message: 'amount_unclear' })
  return z.NEVER
})

/** What the office writes of a sponsor, as a form sends it. Without an id it is a new one. */
export const sponsorInput = z
  .object({
    id: z.uuid().optional(),
    /** the version the form showed */
    version: z.coerce.number().int().positive().optional(),
    name: line.pipe(z.string().min(1).max(200)),
    kind: z.enum(SPONSOR_KINDS, {
      error: ({ input }) => (input === undefined ? 'required' : undefined),
    }),
    promisedChildren: count.optional(),
    levelMin: amount.optional(),
    levelMax: amount.optional(),
    levelRhythm: z.enum(RHYTHMS).optional(),
    form: z.enum(SUPPORT_FORMS).optional(),
    contactName: line.pipe(z.string().max(200)).optional(),
    contactPhone: z.string().trim().regex(PHONE, 'phone_unclear').optional(),
    note: z.string().normalize('NFC').trim().max(2000).optional(),
    villageIds: z.array(z.uuid()).max(200).default([]),
    schoolIds: z.array(z.uuid()).max(200).default([]),
    goods: z.string().normalize('NFC').trim().max(300).optional(),
    gives: z.array(z.enum(GIVEN_KINDS)).default([]),
  })
  .superRefine(({ levelMin, levelMax, levelRhythm }, context) => {
    const has = levelMin !== undefined || levelMax !== undefined
    const issue = (field: string, message: SponsorIssue | 'required') =>
      context.addIssue({ code: 'custom', message, path: [field] })
    if (has && levelRhythm === undefined) issue('levelRhythm', 'rhythm_missing')
    if (levelMin === undefined && (has || levelRhythm !== undefined)) issue('levelMin', 'required')
    if (levelMin !== undefined && levelMax !== undefined && levelMax < levelMin) {
      issue('levelMax', 'max_below_min')
    }
  })
  .transform(({ levelMin, levelMax, levelRhythm, ...rest }) => ({
    ...rest,
    villageIds: [...new Set(rest.villageIds)],
    schoolIds: [...new Set(rest.schoolIds)],
    gives: GIVEN_KINDS.filter((kind) => rest.gives.includes(kind)),
    level: levelOf(levelMin, levelMax, levelRhythm),
  }))
export type SponsorInput = z.output<typeof sponsorInput>

/** A unit takes no more children; `seen` is the promise the form showed. */
export const promiseEndInput = z.object({
  sponsorId: z.uuid(),
  seen: z.coerce.number().int().nonnegative(),
  reason: z.string().normalize('NFC').trim().min(1).max(300),
})

/** One amount stands for both ends of the range. */
function levelOf(
  min: number | undefined,
  max: number | undefined,
  rhythm: SupportLevel['rhythm'] | undefined,
): SupportLevel | null {
  if (min === undefined || rhythm === undefined) return null
  return { minVnd: min, maxVnd: max ?? min, rhythm }
}
