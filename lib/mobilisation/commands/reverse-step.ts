import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import { readMobilised, sponsorOfStep } from '../facts-queries'
import { stepReversalInput } from '../input'
import { promisedAgain } from '../promise'
import { promisedNow, reverseStepOf } from '../records'
import { decideReversal, type StepReversalRefusal } from '../rules'

/** Takes a step back that was written wrongly; it stays to be read, and what it changed of the unit's promise goes back. */
export const reverseStep = command<
  typeof stepReversalInput,
  { sponsorId: string },
  StepReversalRefusal
>({
  act: 'mobilisation/reverse-step',
  right: 'mobilisation.keep',
  input: stepReversalInput,
  constraints: { mobilisation_step_reversed_once: 'already_reversed' },
  async run({ viewer, tx, now, today, enter }, { stepId, reason }) {
    const sponsorId = await sponsorOfStep(tx, stepId)
    if (!sponsorId) return refused('not_found')
    await holdSponsors(tx, [sponsorId])
    const unit = await readMobilised(tx, sponsorId, today)
    const step = unit?.steps.find(({ id }) => id === stepId)
    if (!unit || !step) return refused('not_found')
    const refusal = decideReversal(step)
    if (refusal) return refused(refusal)
    const { children, level } = await promisedNow(tx, sponsorId, today)
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await reverseStepOf(tx, author, {
      ...{ stepId, sponsorId, reason },
      again: promisedAgain(unit.steps, stepId, { children, level }),
    })
    enter({
      subject: { kind: 'sponsor', id: sponsorId },
      details: { sponsorId, kind: step.kind, promised: step.promise?.children ?? null, reason },
    })
    return done({ sponsorId })
  },
})
