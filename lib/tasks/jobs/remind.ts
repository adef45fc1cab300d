import type { HouseJob } from '@/lib/platform/jobs/perform'
import { noticesOn } from '../notice'
import { noticeFacts } from '../notice-queries'
import { keepNotices } from '../notice-records'

/** Reminds of what falls due, each once; whoever it is for sees it where the work waits. */
export const remind: HouseJob = {
  async run({ tx, communeId, now, today }) {
    const due = noticesOn(today, await noticeFacts(tx, today))
    return { notices: await keepNotices(tx, { communeId, at: now }, due) }
  },
}
