import { inPlaceOf } from '@/lib/access/viewer'
import { columnOf } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planDecisionInput } from '../input'
import { planAtHand } from '../queries'
import { decidePlanDecision, type PlanRefusal } from '../rules'
import type { PlanDecisionOutcome } from '../status'

/** The leader approves a version of the plan, which is in force from this day, or returns it with a reason. */
export const decidePlan = command<
  typeof planDecisionInput,
  { outcome: PlanDecisionOutcome; versionNo: number },
  PlanRefusal
>({
  act: 'plans/decide',
  right: 'plan.decide',
  input: planDecisionInput,
  constraints: { plan_decided_once: 'already_decided' },
  async run({ viewer, tx, now, today, enter }, { planId, outcome, reason }) {
    const plan = await planAtHand(tx, planId)
    if (!plan) return refused('plan_not_found')
    const refusal = decidePlanDecision(plan, viewer.personId, inPlaceOf(viewer, 'plan.decide'))
    if (refusal) return refused(refusal)
    await tx.planDecision.create({
      data: {
        ...{ communeId: viewer.communeId, planId, draftedBy: plan.draftedBy },
        ...{ outcome, reason: reason ?? null },
        effectiveFrom: outcome === 'approved' ? columnOf(today) : null,
        ...{ decidedBy: viewer.personId, decidedAt: now },
      },
    })
    const { versionNo } = plan
    enter({ subject: { kind: 'plan', id: planId }, details: { versionNo, outcome } })
    return done({ outcome, versionNo })
  },
})
