import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { writtenVnd } from '@/lib/money/input'
import { tidyName } from '@/lib/people/full-name'
import { RHYTHMS } from '@/lib/plans/rhythm'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import { OWN_CHANNELS, STEP_KINDS, type NextStep, type StepPromise } from './step'

/** Issues of this slice beside the common ones. */
export type MobilisationIssue =
  | 'children_unclear'
  | 'children_required'
  | 'only_promised'
  | 'rhythm_missing'
  | 'amount_missing'
  | 'next_step_missing'
  | 'next_day_missing'
  | 'next_before_step'
  | 'phone_unclear'

const MOST_CHILDREN = 1000
const PHONE = /^\+?\d[\d .()-]{6,18}\d$/

const line = (most: number) => z.string().transform(tidyName).pipe(z.string().min(1).max(most))
const text = (most: number) => z.string().normalize('NFC').trim().min(1).max(most)
const children = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, 'children_unclear')
  .transform(Number)
  .refine((count) => count > 0 && count <= MOST_CHILDREN, 'children_unclear')

/** A unit that may become a sponsor: who it is and whom to ask for. */
export const prospectInput = z.object({
  name: line(200),
  kind: z.enum(SPONSOR_KINDS, {
    error: ({ input }) => (input === undefined ? 'required' : undefined),
  }),
  contactName: line(200).optional(),
  contactPhone: z.string().trim().regex(PHONE, 'phone_unclear').optional(),
  note: text(2000).optional(),
})

/** The same of a unit that is in the ledger, with the version the form showed. */
export const mendedProspectInput = prospectInput.extend({
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
})

/** One talk with a unit, as a form sends it. */
export const stepInput = z
  .object({
    sponsorId: z.uuid(),
    kind: z.enum(STEP_KINDS, {
      error: ({ input }) => (input === undefined ? 'required' : undefined),
    }),
    doneOn: writtenDay,
    channel: z.enum(OWN_CHANNELS, {
      error: ({ input }) => (input === undefined ? 'required' : undefined),
    }),
    talkedBy: z.uuid().optional(),
    contactName: line(200).optional(),
    note: text(2000).optional(),
    promisedChildren: children.optional(),
    level: writtenVnd.optional(),
    levelRhythm: z.enum(RHYTHMS).optional(),
    nextStep: text(300).optional(),
    nextOn: writtenDay.optional(),
  })
  .superRefine((step, context) => {
    const { kind, promisedChildren, level, levelRhythm, nextStep, nextOn, doneOn } = step
    const issue = (field: string, message: MobilisationIssue) =>
      context.addIssue({ code: 'custom', message, path: [field] })
    if (kind === 'promised') {
      if (promisedChildren === undefined) issue('promisedChildren', 'children_required')
      if (level !== undefined && levelRhythm === undefined) issue('levelRhythm', 'rhythm_missing')
      if (level === undefined && levelRhythm !== undefined) issue('level', 'amount_missing')
    } else {
      if (promisedChildren !== undefined) issue('promisedChildren', 'only_promised')
      if (level !== undefined) issue('level', 'only_promised')
    }
    if (nextStep === undefined && nextOn !== undefined) issue('nextStep', 'next_step_missing')
    if (nextStep !== undefined && nextOn === undefined) issue('nextOn', 'next_day_missing')
    if (nextOn !== undefined && nextOn < doneOn) issue('nextOn', 'next_before_step')
  })
  .transform(({ promisedChildren, level, levelRhythm, nextStep, nextOn, ...step }) => ({
    ...step,
    promise: promiseOf(promisedChildren, level, levelRhythm),
    next: nextOf(nextStep, nextOn),
  }))

export const stepReversalInput = z.object({ stepId: z.uuid(), reason: text(500) })

/** That a unit lets itself be named, as what, and who said so. */
export const namingInput = z.object({
  sponsorId: z.uuid(),
  namedAs: line(200),
  givenByName: line(200),
  consentedOn: writtenDay,
})

export const namingWithdrawalInput = z.object({ consentId: z.uuid(), reason: text(500) })

function promiseOf(
  count: number | undefined,
  level: number | undefined,
  rhythm: (typeof RHYTHMS)[number] | undefined,
): StepPromise | null {
  if (count === undefined) return null
  const hasLevel = level !== undefined && rhythm !== undefined
  return { children: count, level: hasLevel ? { minVnd: level, maxVnd: level, rhythm } : null }
}

function nextOf(step: string | undefined, on: NextStep['on'] | undefined): NextStep | null {
  return step === undefined || on === undefined ? null : { step, on }
}
