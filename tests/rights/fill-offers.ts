import type { Viewer } from '@/lib/access/viewer'
import { answerOffer } from '@/lib/offers/commands/answer-offer'
import { declineOffer } from '@/lib/offers/commands/decline-offer'
import { forgetContact } from '@/lib/offers/commands/forget-contact'
import { markSpam } from '@/lib/offers/commands/mark-spam'
import { takeInHand } from '@/lib/offers/commands/take-in-hand'
import { takeUpOffer } from '@/lib/offers/commands/take-up-offer'
import { offerFilterFrom } from '@/lib/offers/filter'
import { listOffers } from '@/lib/offers/queries'
import { moveClock, now } from '@/lib/platform/clock'
import { valueOf } from '@/prisma/seed/done'
import { offer } from '@/prisma/seed/offers'
import { openOn } from '@/prisma/seed/story'

/** What is done with an offer so that it stands there, and how many: each act of the walk uses one up. */
const WAYS = [
  [14, null],
  [12, (viewer, at) => takeInHand(viewer, at)],
  [12, (viewer, at) => answerOffer(viewer, { ...at, text: 'Xin cảm ơn, Mặt trận sẽ gọi lại' })],
  [7, (viewer, at) => declineOffer(viewer, { ...at, reason: 'Xã chưa nhận hiện vật này' })],
  [7, (viewer, at) => markSpam(viewer, at)],
  [4, (viewer, at) => takeUpOffer(viewer, at)],
  [2, (viewer, at) => forgetContact(viewer, { ...at, because: 'sender_asked' })],
] as const satisfies readonly [number, Act | null][]
type Act = (
  viewer: Viewer,
  at: { offerId: string; seen: string },
) => ReturnType<typeof takeInHand> | ReturnType<typeof takeUpOffer>

/** Offers of help from the public page, in each state of the matrix. */
export async function fillOffers(officer: Viewer, commune: string): Promise<void> {
  const before = now()
  // After those of the demo: a pace is kept forwards.
  openOn('2026-11-19')
  let made = 0
  for (const [count, act] of WAYS) {
    for (let nth = 0; nth < count; nth += 1) {
      made += 1
      const wish = { kind: 'group', children: '2', phone: `0905 ${String(700_000 + made)}` }
      const name = `Nhóm Thử ${commune} ${made}`
      await offer(commune, { ...wish, name, message: 'Muốn giúp' }, `192.0.2.${made}`)
      if (!act) continue
      const offerId = await idOf(officer, name)
      const outcome: Awaited<ReturnType<Act>> = await act(officer, { offerId, seen: '0' })
      valueOf(outcome, 'act on an offer')
    }
  }
  moveClock(before)
}

async function idOf(officer: Viewer, name: string): Promise<string> {
  const { lines } = await listOffers(officer, offerFilterFrom({}))
  const found = lines.find((line) => line.name === name)
  if (!found) throw new Error(`There is no offer of ${name}`)
  return found.id
}
