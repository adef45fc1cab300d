import type { Pool } from 'pg'
import { TEST_PASSWORD } from '@/tests/e2e/support/house'
import type { Walker } from '@/tests/rights/people'
import { openRaw, sendJson, sendTo, type Sender } from '@/tests/rights/send'
import { severalAtATime } from '@/tests/rights/several-at-a-time'
import type { Ear } from './ear'

type Walking = { walker: Walker; sender: Sender }

/**
 * Where the matrix has no line of its own: further leaves, tabs and filters that pages link to, what is
 * sent for, what is found by a word, and pages that fail while they hold a child's file in their hands.
 */
export async function goFurther(ear: Ear, everybody: Walking[], client: Pool): Promise<void> {
  await severalAtATime(everybody, async ({ walker, sender }) => {
    for (const path of ear.ways.further(walker)) await openRaw(sender, path)
    await findByWord(sender)
    if (walker.role === null) return
    await sendTo(sender, '/entries/export')
    await sendTo(sender, '/entries/traces/export')
    await sendTo(sender, '/takeout/file', { password: TEST_PASSWORD })
  })
  await whileGone(client, 'trace', async () => {
    await severalAtATime(everybody, async ({ walker, sender }) => {
      for (const path of ear.ways.traced(walker)) await openRaw(sender, path)
    })
  })
}

/** Ctrl K finds only what one may open, whatever one types. */
async function findByWord(sender: Sender): Promise<void> {
  for (const typed of ['qz', 'Qz000', 'Lành']) {
    await sendJson(sender, '/api/find', { typed })
  }
}

/** Does something while a trace cannot be left: the page has read everything by then. */
async function whileGone(client: Pool, table: string, work: () => Promise<void>): Promise<void> {
  await client.query(`alter table ${table} rename to ${table}_gone`)
  try {
    await work()
  } finally {
    await client.query(`alter table ${table}_gone rename to ${table}`)
  }
}
