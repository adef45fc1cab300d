import { columnOf } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planIssueInput } from '../input'
import { planAtHand } from '../queries'
import { decideIssue, type PlanRefusal } from '../rules'

/** Enters the number and the day the clerk's office gave the plan. Once; documents stop being drafts. */
export const issuePlan = command<typeof planIssueInput, { number: string }, PlanRefusal>({
  act: 'plans/issue',
  right: 'plan.issue',
  input: planIssueInput,
  constraints: { plan_issued_once: 'already_issued', plan_number_once: 'number_taken' },
  async run({ viewer, tx, now, today, enter }, { planId, number, issuedOn }) {
    const plan = await planAtHand(tx, planId)
    if (!plan) return refused('plan_not_found')
    const refusal = decideIssue({ status: plan.status, issuedOn, today })
    if (refusal) return refused(refusal)
    await tx.planIssue.create({
      data: {
        communeId: viewer.communeId,
        planId,
        number,
        issuedOn: columnOf(issuedOn),
        recordedBy: viewer.personId,
        recordedAt: now,
      },
    })
    enter({ subject: { kind: 'plan', id: planId }, details: { number, issuedOn } })
    return done({ number })
  },
})
