import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import { readMobilised, mobilisersOn } from '../facts-queries'
import { stepInput } from '../input'
import { noteStep } from '../records'
import { decideStep, type StepRefusal } from '../rules'
import type { StepKind } from '../step'

type Noted = { sponsorId: string; kind: StepKind }

/** Somebody of ours talked to a unit: what came of it, what it promised, what comes next. */
export const noteTalk = command<typeof stepInput, Noted, StepRefusal>({
  act: 'mobilisation/note-talk',
  right: 'mobilisation.keep',
  input: stepInput,
  async run({ viewer, tx, now, today, enter }, step) {
    await holdSponsors(tx, [step.sponsorId])
    const unit = await readMobilised(tx, step.sponsorId, today)
    if (!unit) return refused('not_found')
    const { kind, sponsorId, talkedBy = viewer.personId, promise, next } = step
    const [talker] = await mobilisersOn(tx, today, talkedBy)
    if (!talker) return refused('talker_unknown')
    const refusal = decideStep({
      ...{ kind, doneOn: step.doneOn, nextOn: next?.on ?? null, today, stage: unit.stage },
      hasSteps: unit.steps.some(({ reversedAt }) => reversedAt === null),
    })
    if (refusal) return refused(refusal)
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await noteStep(tx, author, { ...step, talkedBy })
    enter({
      subject: { kind: 'sponsor', id: sponsorId },
      details: {
        ...{ sponsorId, kind, promised: promise?.children ?? null },
        amountVnd: promise?.level?.minVnd ?? null,
        rhythm: promise?.level?.rhythm ?? null,
        deadline: next?.on ?? null,
      },
    })
    return done({ sponsorId, kind })
  },
})
