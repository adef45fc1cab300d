import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { countLeases } from '../bootstrap/leases.mjs'
import { whileRestoring } from '../bootstrap/restoring.mjs'
import { Failure } from '../bootstrap/say.mjs'

// A web process is given fifteen seconds for the requests it has begun.
const CLOSED_WITHIN_MS = 30_000
const LEFT_WITHIN_MS = 5000

/**
 * Does the work while no product uses the data: those served from this folder close their web
 * process and open it again afterwards, reading the keys anew. One that cannot be told, or that runs
 * on another machine, would go on with the old keys: then nothing is done.
 * @param {{ dataDir: string, ownerUrl: string, appUrl: string }} place
 * @param {() => Promise<void>} work
 */
export function whileClosed({ dataDir, ownerUrl, appUrl }, work) {
  return whileRestoring(dataDir, async () => {
    const users = join(dataDir, 'web-users')
    await until(async () => countLeases(users) === 0, CLOSED_WITHIN_MS, stillServed)
    const isLeft = () => hasNoSession(ownerUrl, decodeURIComponent(new URL(appUrl).username))
    await until(isLeft, LEFT_WITHIN_MS, servedElsewhere)
    await work()
  })
}

async function until(isSo, patienceMs, failure) {
  const giveUpAt = Date.now() + patienceMs
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw failure()
    await sleep(100)
  }
}

async function hasNoSession(ownerUrl, role) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename = $1 LIMIT 1`,
      [role],
    )
    return rows.length === 0
  } finally {
    await client.end()
  }
}

function stillServed() {
  return new Failure(
    'Lá Lành đang chạy trên dữ liệu này và không tự tạm đóng được: dừng (Ctrl-C) rồi khôi phục.',
    'The product is running on this data and does not close by itself: stop it (Ctrl-C), then restore.',
  )
}

function servedElsewhere() {
  return new Failure(
    'Một máy khác đang chạy Lá Lành trên cơ sở dữ liệu này: dừng nó rồi khôi phục.',
    'The product is running on this database from somewhere else: stop it, then restore.',
  )
}
