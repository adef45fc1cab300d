import { inPlaceOf } from '@/lib/access/viewer'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planReviewInput } from '../input'
import { planAtHand } from '../queries'
import { decidePlanReview, type PlanRefusal } from '../rules'
import type { PlanReviewOutcome } from '../status'

/** The office head passes a version of the plan on to the leader, or returns it with a reason. */
export const reviewPlan = command<
  typeof planReviewInput,
  { outcome: PlanReviewOutcome },
  PlanRefusal
>({
  act: 'plans/review',
  right: 'plan.review',
  input: planReviewInput,
  constraints: { plan_reviewed_once: 'already_reviewed' },
  async run({ viewer, tx, now, enter }, { planId, outcome, reason }) {
    const plan = await planAtHand(tx, planId)
    if (!plan) return refused('plan_not_found')
    const refusal = decidePlanReview(plan, viewer.personId, inPlaceOf(viewer, 'plan.review'))
    if (refusal) return refused(refusal)
    await tx.planReview.create({
      data: {
        ...{ communeId: viewer.communeId, planId, draftedBy: plan.draftedBy },
        ...{ outcome, reason: reason ?? null },
        ...{ reviewedBy: viewer.personId, reviewedAt: now },
      },
    })
    const { versionNo } = plan
    enter({ subject: { kind: 'plan', id: planId }, details: { versionNo, outcome } })
    return done({ outcome })
  },
})
