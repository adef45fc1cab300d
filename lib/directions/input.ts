import { z } from 'zod'
import { writtenDay, writtenQuarter } from '@/lib/calendar/input'
import { ANSWER_KINDS, DIRECTION_OUTCOMES } from './direction'

/** Issues of this slice beside the common ones. */
export type DirectionIssue = 'reason_required' | 'until_required'

const text = z.string().normalize('NFC').trim().min(1).max(2000)
const reason = z.string().normalize('NFC').trim().min(1).max(500)

/** VA-0012 however it was typed. */
const childCode = z
  .string()
  .trim()
  .max(20)
  .transform((code) => code.toUpperCase().replaceAll(/\s+/g, ''))

/** What a leader writes. */
export const directionInput = z.object({
  instruction: text,
  ownerId: z.uuid(),
  dueOn: writtenDay,
  childCode: childCode.optional(),
  sponsorId: z.uuid().optional(),
  aboutPlan: z.boolean().default(false),
  quarter: writtenQuarter.optional(),
})

/** What the owner answers; more time is asked for until a day. */
export const answerInput = z
  .object({
    directionId: z.uuid(),
    kind: z.enum(ANSWER_KINDS),
    text,
    until: writtenDay.optional(),
  })
  .superRefine(({ kind, until }, context) => {
    if (kind !== 'more_time' || until !== undefined) return
    context.addIssue({ code: 'custom', message: 'until_required', path: ['until'] })
  })

/** What the leader says of an answer; sending it back needs a reason. */
export const directionDecisionInput = z
  .object({
    directionId: z.uuid(),
    answerId: z.uuid(),
    outcome: z.enum(DIRECTION_OUTCOMES),
    reason: reason.optional(),
  })
  .superRefine(({ outcome, reason: why }, context) => {
    if (outcome !== 'returned' || why !== undefined) return
    context.addIssue({ code: 'custom', message: 'reason_required', path: ['reason'] })
  })

export const withdrawalInput = z.object({ directionId: z.uuid(), reason })
