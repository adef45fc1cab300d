import { z } from 'zod'
import { isQuarter, type Quarter } from '@/lib/calendar/quarter'
import { ASSIGNMENT_ROLES, DECISION_OUTCOMES, needsReason, REVIEW_OUTCOMES } from './assignment'

/** Issues of this slice beside the common ones. */
export type AssignmentIssue =
  | 'nothing_chosen'
  | 'reason_required'
  | 'co_reason_required'
  | 'quarters_reversed'

/** More than a commune decides in one sitting is a mistake of some program. */
const MOST_AT_ONCE = 500

const sentence = z.string().normalize('NFC').trim().min(1).max(500)
const quarter = z.custom<Quarter>((value) => typeof value === 'string' && isQuarter(value))

const proposal = z
  .object({
    childId: z.uuid(),
    sponsorId: z.uuid(),
    role: z.enum(ASSIGNMENT_ROLES).default('lead'),
    coReason: sentence.optional(),
    fromQuarter: quarter,
    /** the last quarter of support; open where nothing is said */
    toQuarter: quarter.optional(),
    note: sentence.optional(),
    answersId: z.uuid().optional(),
  })
  .transform(({ coReason, ...rest }) => ({
    ...rest,
    coReason: rest.role === 'co' ? (coReason ?? null) : null,
  }))
export type ProposalInput = z.output<typeof proposal>

/** What the officer sends: all or nothing. An issue points at the child it is about. */
export const proposalsInput = z
  .object({
    proposals: z.array(proposal).max(MOST_AT_ONCE),
    /** the draft of the whole list they are sent from */
    draftId: z.uuid().optional(),
  })
  .superRefine(({ proposals }, context) => {
    if (proposals.length === 0) nothingChosen(context)
    for (const { childId, role, coReason, fromQuarter, toQuarter } of proposals) {
      if (toQuarter !== undefined && toQuarter < fromQuarter) {
        const path = ['toQuarter', childId]
        context.addIssue({ code: 'custom', message: 'quarters_reversed', path })
      }
      if (role !== 'co' || coReason !== null) continue
      context.addIssue({
        code: 'custom',
        message: 'co_reason_required',
        path: ['coReason', childId],
      })
    }
  })

/** What the office head says of several proposals at once. */
export const reviewsInput = z
  .object({ reviews: answersOf(REVIEW_OUTCOMES) })
  .superRefine(({ reviews }, context) => checkReasons(reviews, context))

/** What the leader decides in one sitting. */
export const decisionsInput = z
  .object({ decisions: answersOf(DECISION_OUTCOMES) })
  .superRefine(({ decisions }, context) => checkReasons(decisions, context))

function answersOf<const Outcomes extends readonly string[]>(outcomes: Outcomes) {
  const answer = z.object({
    assignmentId: z.uuid(),
    outcome: z.enum(outcomes),
    reason: sentence.optional(),
  })
  return z.array(answer).max(MOST_AT_ONCE)
}

type Answer = { assignmentId: string; outcome: Parameters<typeof needsReason>[0]; reason?: string }

function checkReasons(answers: readonly Answer[], context: z.RefinementCtx): void {
  if (answers.length === 0) nothingChosen(context)
  for (const { assignmentId, outcome, reason } of answers) {
    if (!needsReason(outcome) || reason !== undefined) continue
    context.addIssue({ code: 'custom', message: 'reason_required', path: ['reason', assignmentId] })
  }
}

function nothingChosen(context: z.RefinementCtx): void {
  context.addIssue({ code: 'custom', message: 'nothing_chosen', path: [] })
}
