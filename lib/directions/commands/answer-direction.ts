import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdDirection } from '../facts-queries'
import { answerInput } from '../input'
import { addAnswer } from '../records'
import { decideAnswer, type AnswerRefusal } from '../rules'

/** The owner answers, or asks for more time and says why. */
export const answerDirection = command<typeof answerInput, { id: string }, AnswerRefusal>({
  act: 'directions/answer',
  right: 'direction.answer',
  input: answerInput,
  constraints: { direction_answered_once_a_round: 'not_waiting' },
  async run({ viewer, tx, now, today, enter }, { directionId, kind, text, until: wished }) {
    const direction = await holdDirection(tx, directionId, today, viewer.personId)
    if (!direction) return refused('not_found')
    const until = kind === 'more_time' ? (wished ?? null) : null
    const refusal = decideAnswer({ ...direction, kind, until, today })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const round = direction.answers.length + 1
    await addAnswer(tx, by, { directionId, round, kind, text, until })
    enter({
      subject: { kind: 'direction', id: directionId },
      details: {
        kind,
        child: direction.childCode,
        sponsorId: direction.sponsorId,
        deadline: until,
      },
    })
    return done({ id: directionId })
  },
})
