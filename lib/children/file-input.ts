import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { parseDay } from '@/lib/calendar/written-day'
import { tidyName } from '@/lib/people/full-name'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { SEXES } from './child'
import { GUARDIAN_RELATIONS } from './family'
import { INSURANCE_GROUPS } from './insurance'
import { NEED_KINDS } from './need'
import { scanKindInput, scansInput } from './paper-input'

/** Issues of the forms around a child's file beside the common ones. */
export type FileIssue =
  | 'birth_unclear'
  | 'personal_id_unclear'
  | 'phone_unclear'
  | 'both_or_neither'
  | 'note_missing'

const PHONE = /^\+?\d[\d .()-]{6,18}\d$/
const YEAR = /^(19|20)\d{2}$/

const required = ({ input }: { input?: unknown }) => (input === undefined ? 'required' : undefined)
const line = z.string().transform(tidyName)
const name = line.pipe(z.string().min(1).max(200))
const text = z.string().normalize('NFC').trim().max(2000)
const phone = z.string().trim().regex(PHONE, 'phone_unclear')

/** A day, or the year alone where the family knows no more. */
const birth = z.string().transform((written, context) => {
  const typed = written.trim()
  if (YEAR.test(typed)) return { bornOn: null, bornYear: Number(typed) }
  const on = parseDay(typed)
  if (on !== null) return { bornOn: on, bornYear: Number(on.slice(0, 4)) }
  context.addIssue({ code: 'custom', message: 'birth_unclear' satisfies FileIssue })
  return z.NEVER
})

const personalId = z
  .string()
  .transform((typed) => typed.replaceAll(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{12}$/, 'personal_id_unclear'))

/** A child's own facts. An empty personal ID leaves the known one as it is: it is shown to nobody whole. */
export const factsInput = z.object({
  childId: z.uuid(),
  /** the version the form showed */
  version: z.coerce.number().int().positive(),
  fullName: name,
  born: birth.optional(),
  sex: z.enum(SEXES).optional(),
  personalId: personalId.optional(),
  villageId: z.uuid().optional(),
  guardianName: line.pipe(z.string().max(200)).optional(),
  guardianRelation: z.enum(GUARDIAN_RELATIONS).optional(),
  guardianPhone: phone.optional(),
  note: text.optional(),
})

export const childInput = z.object({ childId: z.uuid() })

export const joiningInput = z.object({
  childId: z.uuid(),
  siblingCode: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .transform((code) => code.toUpperCase().replaceAll(/\s+/g, '')),
})

export const guardianInput = z.object({
  childId: z.uuid(),
  relation: z.enum(GUARDIAN_RELATIONS, { error: required }),
  fullName: name,
  phone: phone.optional(),
})
export const guardianEndInput = z.object({ childId: z.uuid(), guardianId: z.uuid() })

export const needInput = z
  .object({
    childId: z.uuid(),
    kind: z.enum(NEED_KINDS, { error: required }),
    note: text.optional(),
  })
  .superRefine(({ kind, note }, context) => {
    if (kind !== 'other' || note !== undefined) return
    context.addIssue({ code: 'custom', message: 'note_missing', path: ['note'] })
  })
export const needEndInput = z.object({ childId: z.uuid(), needId: z.uuid() })

/** What was found about a child's insurance, where, and when. */
export const insuranceInput = z.object({
  childId: z.uuid(),
  hasCard: z.enum(['yes', 'no'], { error: required }),
  group: z.enum(INSURANCE_GROUPS).optional(),
  validTo: writtenDay.optional(),
  source: line.pipe(z.string().min(1).max(200)),
  checkedOn: writtenDay,
})

/** A circumstance with its paper and who looked; who and when belong together. */
export const circumstanceInput = z
  .object({
    childId: z.uuid(),
    category: z.enum(PROGRAMME_CATEGORIES, { error: required }),
    isMain: z.boolean().default(false),
    from: writtenDay,
    evidence: text.optional(),
    scanKind: scanKindInput,
    scans: scansInput,
    verifiedBy: line.pipe(z.string().max(200)).optional(),
    verifiedOn: writtenDay.optional(),
  })
  .superRefine(({ verifiedBy, verifiedOn }, context) => {
    if ((verifiedBy === undefined) === (verifiedOn === undefined)) return
    const path = [verifiedBy === undefined ? 'verifiedBy' : 'verifiedOn']
    context.addIssue({ code: 'custom', message: 'both_or_neither', path })
  })
export const circumstanceEndInput = z.object({
  childId: z.uuid(),
  circumstanceId: z.uuid(),
  endsOn: writtenDay,
})
export const markingInput = z.object({
  childId: z.uuid(),
  reason: z.string().normalize('NFC').trim().min(1).max(1000),
})
