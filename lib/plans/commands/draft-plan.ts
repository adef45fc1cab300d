import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planDraftInput } from '../input'
import { latestPlan, situationOn } from '../queries'
import { writePlan } from '../records'
import { decideDraft, type PlanRefusal } from '../rules'

/**
 * Writes the plan, or a new version of it, and puts it before the office head. The first version takes
 * down how the children stand on this day; later ones keep that starting point, since it is what the
 * plan set out from.
 */
export const draftPlan = command<typeof planDraftInput, { versionNo: number }, PlanRefusal>({
  act: 'plans/draft',
  right: 'plan.draft',
  input: planDraftInput,
  constraints: { plan_version_once: 'plan_changed' },
  async run({ viewer, tx, now, today, enter }, input) {
    const latest = await latestPlan(tx)
    const refusal = decideDraft(input.basedOn, latest?.versionNo ?? 0)
    if (refusal) return refused(refusal)
    const situation = latest?.situation ?? (await situationOn(tx, today))
    const versionNo = (latest?.versionNo ?? 0) + 1
    const { basedOn: _, minimum, ...facts } = input
    const id = await writePlan(
      tx,
      {
        ...facts,
        signerName: facts.signerName || null,
        minimumVnd: minimum,
        versionNo,
        communeId: viewer.communeId,
        draftedBy: viewer.personId,
        draftedAt: now,
      },
      situation,
    )
    const { total, supported, waiting, waitingEspeciallyDifficult } = situation
    enter({
      subject: { kind: 'plan', id },
      details: { versionNo, total, supported, waiting, waitingEspeciallyDifficult },
    })
    return done({ versionNo })
  },
})
