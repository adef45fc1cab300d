import { addDays, type Day } from '@/lib/calendar/day'
import { longSince } from '@/lib/givers/forgetting-queries'
import { removeContact } from '@/lib/givers/records'
import { parameterOn } from '@/lib/parameters/queries'
import type { Tx } from '@/lib/platform/db/client'
import type { HouseJob } from '@/lib/platform/jobs/perform'
import { holdSponsors } from '@/lib/sponsors/records'
import { forgetContacts } from '../records'

const DAY = 86_400_000

/**
 * Takes away whose offers were declined, or were none, some days after that was said, and who givers behind
 * programmes were that have carried nobody for some time: there is no purpose left to keep a name and a
 * telephone for. What was offered, carried and done about it stays.
 */
export const forgetOffers: HouseJob = {
  async run({ tx, now, today, enter }) {
    const days = await parameterOn(tx, 'offer_contact_days', today)
    const offers = await forgetContacts(tx, new Date(now.getTime() - days * DAY))
    if (offers > 0) {
      enter('offers/forget', { subject: { kind: 'offer', id: null }, details: { offers } })
    }
    const kept = await parameterOn(tx, 'giver_contact_days', today)
    const givers = await forgetGivers(tx, { before: addDays(today, -kept), now })
    if (givers > 0) {
      enter('givers/forget-old', { subject: { kind: 'giver', id: null }, details: { givers } })
    }
    return { offers, givers }
  },
}

/** Their sponsors are held and they are looked for again, for somebody may be giving one of them a child. */
async function forgetGivers(tx: Tx, of: { before: Day; now: Date }): Promise<number> {
  const found = await longSince(tx, of)
  await holdSponsors(tx, [...new Set(found.map(({ sponsorId }) => sponsorId))])
  let givers = 0
  for (const { id } of await longSince(tx, of)) givers += await removeContact(tx, id)
  return givers
}
