import { columnOf } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { templateOn } from '@/lib/templates/queries'
import { USUAL_SIGNS } from '@/lib/templates/template'
import { planIssueInput } from '../input'
import { planAtHand } from '../queries'
import { decideIssue, signed, type PlanRefusal } from '../rules'

/** Enters the number and the day the clerk's office gave the plan. Once; documents stop being drafts. */
export const issuePlan = command<typeof planIssueInput, { number: string }, PlanRefusal>({
  act: 'plans/issue',
  right: 'plan.issue',
  input: planIssueInput,
  constraints: { plan_issued_once: 'already_issued', plan_number_once: 'number_taken' },
  async run({ viewer, tx, now, today, enter }, { planId, number: written, issuedOn }) {
    const plan = await planAtHand(tx, planId)
    if (!plan) return refused('plan_not_found')
    const refusal = decideIssue({ status: plan.status, issuedOn, today })
    if (refusal) return refused(refusal)
    // The words around it are those of its day, for ever.
    const template = await templateOn(tx, 'plan', issuedOn)
    const number = signed(written, template?.sign ?? USUAL_SIGNS.plan)
    await tx.planIssue.create({
      data: {
        communeId: viewer.communeId,
        planId,
        number,
        templateId: template?.id,
        issuedOn: columnOf(issuedOn),
        recordedBy: viewer.personId,
        recordedAt: now,
      },
    })
    enter({ subject: { kind: 'plan', id: planId }, details: { number, issuedOn } })
    return done({ number })
  },
})
