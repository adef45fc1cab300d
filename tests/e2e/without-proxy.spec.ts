import { Pool } from 'pg'
import { runScript } from '@/scripts/test/product.mjs'
import { builtActions } from '@/tests/rights/built-actions'
import { HELPERS, WALKERS } from '@/tests/rights/people'
import { openSessionOf } from '@/tests/rights/sessions'
import type { Walked } from '@/tests/rights/steps'
import { knockOnce, walkMatrix } from '@/tests/rights/walk'
import { Visitor } from '@/tests/support/visitor'
import { buildWithoutProxy, buildWithProxyTakenOut } from '@/tests/support/without-proxy'
import { COMMON, NOBODYS_PROVIDER, openHouse, type House } from './support/house'
import { expect, test } from './support/test'

const isLong = process.env.LONG === '1'
const copy = isLong ? buildWithoutProxy : buildWithProxyTakenOut

test('with the proxy taken away nothing opens that was closed', async ({ house: ordinary }) => {
  test.setTimeout(900_000)
  const { dir, remove } = copy()
  const house = await openHouse(
    { start: 'demo' },
    { dir, env: { ...NOBODYS_PROVIDER, LOG_LEVEL: 'fatal' } },
  )
  try {
    // With the proxy a person who sends too much gets its answer; without it nobody gives that.
    expect(await isAnsweredByProxy(ordinary)).toBe(true)
    expect(await isAnsweredByProxy(house)).toBe(false)
    const walked = isLong ? await walkAll(house, dir) : await knock(house, dir)
    const { cells, denied, wrongAllows, wrongDenies } = walked
    process.stdout.write(
      `  without proxy.ts: ${cells} cells (${denied} closed), ${wrongAllows.length} wrong allows, ` +
        `${wrongDenies.length} wrong denies\n`,
    )
    expect({ wrongAllows, wrongDenies }).toEqual({ wrongAllows: [], wrongDenies: [] })
    expect(denied).toBeGreaterThan(isLong ? 2000 : 300)
  } finally {
    await house.close()
    remove()
  }
})

/** The whole matrix, over books filled for it. */
async function walkAll({ databaseUrl, dataDir, url, superuserUrl }: House, dir: string) {
  const env = { ...COMMON, SUPERUSER_URL: superuserUrl }
  await runScript('tests/rights/fill-books.ts', { databaseUrl, dataDir, env })
  return walkMatrix({ url, superuserUrl, at: COMMON.LALANH_NOW, actions: builtActions(dir) })
}

/** Each door once by whom it is closed to, among the people of the demo. */
async function knock({ url, superuserUrl }: House, dir: string): Promise<Walked> {
  const people = WALKERS.filter((one) => HELPERS.every(({ username }) => username !== one.username))
  const actions = builtActions(dir)
  return knockOnce({ url, superuserUrl, at: COMMON.LALANH_NOW, actions, people })
}

/** Thirteen million bytes from somebody with a session: the door marks them, the proxy says why. */
async function isAnsweredByProxy({ url, superuserUrl }: House): Promise<boolean> {
  const pool = new Pool({ connectionString: superuserUrl, max: 1 })
  const token = await openSessionOf(pool, 'canbo', COMMON.LALANH_NOW)
  await pool.end()
  const visitor = new Visitor(url)
  visitor.cookies.set('next-auth.session-token', token)
  const file = { fileName: 'qua-to.xlsx', bytes: new Uint8Array(13 * 1024 * 1024) }
  const { status, headers } = await visitor.post('/lists/new', [['file', file]])
  return status === 303 && String(headers['set-cookie']).includes('flash=')
}
