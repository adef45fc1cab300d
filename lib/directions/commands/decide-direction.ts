import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdDirection } from '../facts-queries'
import { directionDecisionInput } from '../input'
import { addDecision } from '../records'
import { decideOnAnswer, type DirectionDecisionRefusal } from '../rules'
import type { DirectionOutcome } from '../direction'

type Decided = { id: string; outcome: DirectionOutcome }

/** The leader agrees with an answer – then it is closed, or has its new day – or sends it back. */
export const decideDirection = command<
  typeof directionDecisionInput,
  Decided,
  DirectionDecisionRefusal
>({
  act: 'directions/decide',
  right: 'direction.give',
  input: directionDecisionInput,
  constraints: {
    direction_answer_decided_once: 'already_decided',
    direction_decision_by_somebody_else: 'own_direction',
  },
  async run({ viewer, tx, now, today, enter }, { directionId, answerId, outcome, reason }) {
    const direction = await holdDirection(tx, directionId, today)
    if (!direction?.answers.includes(answerId)) return refused('not_found')
    const refusal = decideOnAnswer({
      ...{ status: direction.status, ownerId: direction.ownerId, deciderId: viewer.personId },
      isLast: direction.answers.at(-1) === answerId,
    })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const answer = { answerId, answeredBy: direction.ownerId }
    await addDecision(tx, by, { ...answer, outcome, reason: reason ?? null })
    enter({
      subject: { kind: 'direction', id: directionId },
      details: { outcome, child: direction.childCode, sponsorId: direction.sponsorId },
    })
    return done({ id: directionId, outcome })
  },
})
