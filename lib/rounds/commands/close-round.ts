import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdRound } from '../facts-queries'
import { closingInput } from '../input'
import { addClosing } from '../records'
import { decideClosing, type ClosingRefusal } from '../rules'
import { hasAnswered } from '../status'

type Closed = { id: string; missing: number }

/** The office ends a round; whoever has not answered by then is kept as missing. */
export const closeReviewRound = command<typeof closingInput, Closed, ClosingRefusal>({
  act: 'rounds/close',
  right: 'round.keep',
  input: closingInput,
  constraints: { review_round_closed_once: 'round_closed' },
  async run({ viewer, tx, now, today, enter }, { roundId }) {
    const round = await holdRound(tx, roundId, today)
    if (!round) return refused('not_found')
    const refusal = decideClosing(round.isClosed)
    if (refusal) return refused(refusal)
    const missing = round.senders.filter(({ status }) => !hasAnswered(status)).length
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addClosing(tx, by, { roundId, missing })
    enter({
      subject: { kind: 'review_round', id: roundId },
      details: { name: round.title, missing },
    })
    return done({ id: roundId, missing })
  },
})
