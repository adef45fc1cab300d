import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdDirection } from '../facts-queries'
import { withdrawalInput } from '../input'
import { addWithdrawal } from '../records'
import { decideWithdrawal, type WithdrawalRefusal } from '../rules'

/** The leader takes a direction back, with the reason; it stays in the book. */
export const withdrawDirection = command<typeof withdrawalInput, { id: string }, WithdrawalRefusal>(
  {
    act: 'directions/withdraw',
    right: 'direction.give',
    input: withdrawalInput,
    constraints: { direction_withdrawn_once: 'no_longer_followed' },
    async run({ viewer, tx, now, today, enter }, { directionId, reason }) {
      const direction = await holdDirection(tx, directionId, today)
      if (!direction) return refused('not_found')
      const refusal = decideWithdrawal(direction.status)
      if (refusal) return refused(refusal)
      const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
      await addWithdrawal(tx, by, { directionId, reason })
      enter({
        subject: { kind: 'direction', id: directionId },
        details: { child: direction.childCode, sponsorId: direction.sponsorId },
      })
      return done({ id: directionId })
    },
  },
)
