import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdRound } from '../facts-queries'
import { reopeningInput } from '../input'
import { addReopening } from '../records'
import { decideReopening, type ReopeningRefusal } from '../rules'

/** The office gives a signed answer back, with the reason; it stays in the book. */
export const reopenRoundAnswer = command<
  typeof reopeningInput,
  { id: string; place: string },
  ReopeningRefusal
>({
  act: 'rounds/reopen',
  right: 'round.keep',
  input: reopeningInput,
  constraints: { review_answer_reopened_once: 'not_answered' },
  async run({ viewer, tx, now, today, enter }, { roundId, senderId, reason }) {
    const round = await holdRound(tx, roundId, today)
    const sender = round?.senders.find(({ id }) => id === senderId)
    if (!round || !sender) return refused('not_found')
    const refusal = decideReopening({ status: sender.status, isClosed: round.isClosed })
    if (refusal || sender.lastAnswerId === null) return refused(refusal ?? 'not_answered')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addReopening(tx, by, { answerId: sender.lastAnswerId, reason })
    enter({
      subject: { kind: 'review_round', id: roundId },
      details: { place: sender.name, reason },
    })
    return done({ id: roundId, place: sender.name })
  },
})
