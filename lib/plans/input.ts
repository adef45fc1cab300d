import { z } from 'zod'
import { writtenDay, writtenQuarter } from '@/lib/calendar/input'
import { parseVnd } from '@/lib/money/vnd'
import { tidyName } from '@/lib/people/full-name'
import { linesOf } from '@/lib/templates/written'
import { PROGRAMME_CATEGORIES } from './category'
import { PLAN_DECISIONS, PLAN_REVIEWS } from './status'

const line = z.string().transform(tidyName).pipe(z.string().min(1).max(300))
const lines = z.string().max(10_000).transform(linesOf)

/** An amount as people write it, at least zero đồng. */
const amount = z.string().transform((written, context) => {
  const vnd = parseVnd(written)
  if (vnd === null) context.addIssue({ code: 'custom', message: 'amount_unclear' })
  return vnd ?? 0
})

/** What the form of the plan hands over. */
export const planDraftInput = z.object({
  plannedMonth: z.coerce.number().int().min(1).max(12),
  plannedYear: z.coerce.number().int().min(2020).max(2100),
  startQuarter: writtenQuarter,
  minimum: amount,
  endAge: z.coerce.number().int().min(6).max(18),
  birthdayQuarterInFull: z.boolean(),
  categories: z.array(z.enum(PROGRAMME_CATEGORIES)).min(1),
  recipients: lines.pipe(z.array(line).min(1).max(60)),
  signerAuthority: lines.pipe(z.array(line).min(1).max(4)),
  signerName: z.string().transform(tidyName).pipe(z.string().max(100)),
  /** the version the form was opened on; 0 when there was none */
  basedOn: z.coerce.number().int().min(0),
})

const reason = z.string().normalize('NFC').trim().min(1).max(500).optional()

/** What the office head says of a version; returning it needs a reason. */
export const planReviewInput = z
  .object({ planId: z.uuid(), outcome: z.enum(PLAN_REVIEWS), reason })
  .superRefine(checkReason)

/** What a leader decides on a version; returning it needs a reason. */
export const planDecisionInput = z
  .object({ planId: z.uuid(), outcome: z.enum(PLAN_DECISIONS), reason })
  .superRefine(checkReason)

function checkReason(given: { outcome: string; reason?: string }, context: z.RefinementCtx): void {
  if (given.outcome !== 'returned' || given.reason !== undefined) return
  context.addIssue({ code: 'custom', message: 'reason_required', path: ['reason'] })
}

/** `12/KH-UBND`; where the clerk's office writes only the number, the template says what follows. */
const planNumber = z
  .string()
  .trim()
  .transform((text) => (/^\d{1,4}$/.test(text) ? text.padStart(2, '0') : text))
  .pipe(z.string().regex(/^\d{2,4}(\/KH-[\p{L}\d-]+)?$/u, 'number_unclear'))

/** The number and the day the clerk's office gave. */
export const planIssueInput = z.object({
  planId: z.uuid(),
  number: planNumber,
  issuedOn: writtenDay,
})
