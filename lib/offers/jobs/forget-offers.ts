import { parameterOn } from '@/lib/parameters/queries'
import type { HouseJob } from '@/lib/platform/jobs/perform'
import { forgetContacts } from '../records'

const DAY = 86_400_000

/**
 * Takes away whose offers were declined, or were none, some days after that was said: there is no purpose
 * left to keep a name and a telephone for. What was offered and what was done about it stays.
 */
export const forgetOffers: HouseJob = {
  async run({ tx, now, today, enter }) {
    const days = await parameterOn(tx, 'offer_contact_days', today)
    const offers = await forgetContacts(tx, new Date(now.getTime() - days * DAY))
    if (offers > 0) {
      enter('offers/forget', { subject: { kind: 'offer', id: null }, details: { offers } })
    }
    return { offers }
  },
}
