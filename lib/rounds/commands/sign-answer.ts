import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { countSent, holdRound, sendersInReach } from '../facts-queries'
import { roundAnswerInput } from '../input'
import { addRoundAnswer } from '../records'
import { decideAnswer, type AnswerRefusal } from '../rules'

type Signed = { id: string; senderId: string }

/** A village or school says what it sent, or that it has nobody, and signs. */
export const signRoundAnswer = command<typeof roundAnswerInput, Signed, AnswerRefusal>({
  act: 'rounds/sign',
  right: 'round.answer',
  input: roundAnswerInput,
  constraints: { review_answered_once_a_turn: 'already_answered' },
  async run({ viewer, tx, now, today, enter }, { roundId, senderId, kind, sent: read, note }) {
    const round = await holdRound(tx, roundId, today)
    const own = await tx.reviewSender.findFirst({
      where: { AND: [{ id: senderId, roundId }, await sendersInReach(tx, viewer, 'round.answer')] },
      select: { id: true },
    })
    const sender = own && round?.senders.find(({ id }) => id === own.id)
    if (!round || !sender) return refused('not_found')
    const sent = (await countSent(tx, { from: round.openedAt, to: null }, [sender]))(sender)
    const refusal = decideAnswer({ status: sender.status, kind, sent, sentAsRead: read })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const turn = sender.turns + 1
    await addRoundAnswer(tx, by, { senderId, turn, kind, childCount: sent, note: note ?? null })
    enter({
      subject: { kind: 'review_round', id: roundId },
      details: { place: sender.name, total: sent },
    })
    return done({ id: roundId, senderId })
  },
})
