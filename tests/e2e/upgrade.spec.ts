import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { restoreBackup } from '@/scripts/backup/bring-back'
import { digestOf, listTables, type StoredTable } from '@/scripts/backup/tables'
import { startDatabase } from '@/scripts/bootstrap/database.mjs'
import { readMigrations } from '@/scripts/database/migration-folder'
import { connected } from '@/tests/support/sql'
import { startSupervised, SUPERVISED_PASSWORD } from '@/tests/support/supervised'
import { Visitor } from '@/tests/support/visitor'
import { brokenLines } from './support/chain'

/**
 * The fictional communes as the version of the last item kept them, saved with that version's own
 * `npm run backup`; what was then its newest migration is in the file's name.
 */
const SAVED = resolve('tests/samples/la-lanh-20261124064902.backup')
const ITS_NEWEST = '20261124064902_file_removals'
/** Signing in writes these. */
const MOVING = ['session', 'sign_in_throttle']

test('a .data of the version before comes up: it migrates, nothing of it is changed, people sign in', async () => {
  test.setTimeout(240_000)
  const dataDir = resolve(`.test/upgrade-${process.pid}`)
  const before = await makeOldData(dataDir)
  expect(Object.keys(before).length).toBeGreaterThan(25)
  const product = await startSupervised('upgrade', { DATA_DIR: dataDir })
  try {
    const newer = namesOfMigrations().filter((name) => name > ITS_NEWEST)
    expect(newer.length).toBeGreaterThan(0)
    for (const name of newer) expect(product.output()).toContain(`${name} · applied`)

    expect(await digestsOf(product.superuserUrl, before)).toEqual(before)
    expect(await brokenLines(product.superuserUrl)).toEqual([])

    const visitor = new Visitor(product.url)
    for (const username of ['canbo', 'truongphong', 'lanhdao', 'congan', 'quantri', 'giamsat']) {
      const person = new Visitor(product.url)
      expect(await person.signIn(username, SUPERVISED_PASSWORD), username).toBe(true)
      expect((await person.get('/home')).status, username).toBe(200)
    }
    await visitor.signIn('canbo', SUPERVISED_PASSWORD)
    const known = await connected(product.superuserUrl, (client) =>
      client.query<{ child: string; file: string }>(
        `select (select c.id from child c join commune m on m.id = c.commune_id
                  where m.prefix = 'VA' order by c.id limit 1) as child,
                (select p.voucher_file_id from payment p join commune m on m.id = p.commune_id
                  where m.prefix = 'VA' and p.voucher_file_id is not null limit 1) as file`,
      ),
    )
    const [row] = known.rows
    for (const path of ['/children', `/children/${row?.child}`, '/payments', '/standing']) {
      expect((await visitor.get(path)).status, path).toBe(200)
    }
    // Sealed with the key that came along: it opens as it was.
    expect((await visitor.get(`/api/files/${row?.file}`)).status).toBe(200)
  } finally {
    await product.remove()
  }
})

/** A data folder as the old version left it: its schema, its rows, its files, its keys, its server down. */
async function makeOldData(dataDir: string) {
  mkdirSync(dataDir, { recursive: true })
  const database = await startDatabase({ dataDir })
  try {
    await restoreBackup({
      archive: SAVED,
      ownerUrl: database.ownerUrl,
      filesDir: join(dataDir, 'files'),
      migrations: readMigrations('prisma/migrations').filter(({ name }) => name <= ITS_NEWEST),
      mayReplace: false,
      whileClosed: (work) => work(),
      keep({ keys, demoAccounts }) {
        writeFileSync(join(dataDir, 'keys.json'), keys, { mode: 0o600 })
        writeFileSync(join(dataDir, 'demo-accounts.json'), demoAccounts ?? '', { mode: 0o600 })
        return () => undefined
      },
      bringUp: () => Promise.resolve(),
    })
    return await digestsOf(database.superuserUrl)
  } finally {
    await database.stop()
  }
}

type Digests = Record<string, { columns: string[]; rows: number; digest: string }>

/** Every table with its rows; of a table that is known, the columns it had then. */
async function digestsOf(superuserUrl: string, then?: Digests): Promise<Digests> {
  return connected(superuserUrl, async (client) => {
    const tables = (await listTables(client)).filter(({ name }) => !MOVING.includes(name))
    const found: Digests = {}
    for (const { name, columns } of tables) {
      const old = then?.[name]
      if (then && !old) continue
      const same: StoredTable = { name, columns: old?.columns ?? columns }
      found[name] = { columns: same.columns, ...(await digestOf(client, same)) }
    }
    return found
  })
}

function namesOfMigrations(): string[] {
  return readMigrations('prisma/migrations').map(({ name }) => name)
}
