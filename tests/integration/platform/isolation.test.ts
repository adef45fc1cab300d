import { beforeAll, describe, expect, test } from 'vitest'
import { checkChain } from '@/lib/access/commands/check-chain'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { keepSchool } from '@/lib/places/commands/keep-school'
import { keepVillage } from '@/lib/places/commands/keep-village'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { given } from '@/tests/integration/payments/given'
import { photograph } from '@/tests/support/pictures'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { connected } from '@/tests/support/sql'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const { appUrl, ownerUrl, superuserUrl } = testDatabase()
let cast: SponsoredChildren
/** Tables of a commune in which Việt An has something to hide. */
let filled: string[]

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  await keepVillage(cast.administrator, { name: 'Thôn Một' }, crypto.randomUUID())
  await keepSchool(cast.administrator, { name: 'Trường TH Một', level: 'primary' })
  await recordPledge(cast.officer, {
    ...{ termId: cast.an.termId, form: 'cash', rhythm: 'quarterly' },
    ...{ amountVnd: '1tr', from: '01/07/2026' },
  })
  const voucher = { bytes: await photograph(300, 200), fileName: 'a.jpg' }
  await recordPayment(cast.member, given(cast, { voucher }))
  await inCommune(cast.auditor, (tx) => leaveTrace(tx, cast.auditor, [cast.an.childId], 'page'))
  await checkChain(cast.auditor, {})
  const tables = await readAsSuperuser<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'commune_id' and table_name <> 'session'`,
  )
  filled = []
  for (const { name } of tables) {
    const rows = await readAsSuperuser(`select from ${name} where commune_id = $1 limit 1`, [
      cast.officer.communeId,
    ])
    if (rows.length > 0) filled.push(name)
  }
})

describe('the other commune’s transaction', () => {
  test('there is enough to be hidden', () => {
    expect(filled.length).toBeGreaterThanOrEqual(17)
    expect(filled).toEqual(
      expect.arrayContaining([
        'child',
        'pledge',
        'payment',
        'entry',
        'trace',
        'stored_file',
        'submission',
      ]),
    )
  })

  test('sees nothing of this one, in any table', async () => {
    const seen = await asOther(appUrl, async (query) => {
      const found: string[] = []
      for (const name of filled) {
        const rows = await query(`select from ${name} where commune_id = '${own()}' limit 1`)
        if (rows > 0) found.push(name)
      }
      return found
    })
    expect(seen).toEqual([])
  })

  test('changes and removes nothing of it, not even as the owner of the schema', async () => {
    const touched = await asOther(ownerUrl, async (query) => {
      const found: string[] = []
      for (const name of filled) {
        const where = `where commune_id = '${own()}'`
        if ((await query(`update ${name} set id = id ${where}`)) > 0) found.push(name)
        if ((await query(`delete from ${name} ${where}`)) > 0) found.push(name)
      }
      return found
    })
    expect(touched).toEqual([])
  })

  test('writes nothing into it: every row of this commune is refused as such', async () => {
    for (const name of filled) {
      const [kept] = await readAsSuperuser<{ row: object }>(
        `select to_jsonb(t) as row from ${name} t where commune_id = $1 limit 1`,
        [own()],
      )
      const row = JSON.stringify({ ...kept?.row, id: crypto.randomUUID() })
      const columns = await writableColumns(name)
      const write = asOther(appUrl, (query) =>
        query(
          `insert into ${name} (${columns})
           select ${columns} from jsonb_populate_record(null::${name}, $1)`,
          [row],
        ),
      )
      await expect(write, name).rejects.toThrow(/row-level security/)
    }
  })
})

/**
 * The columns the office's role may fill: past them the grant refuses, before the policy is asked, and so
 * does the database where it makes the value itself.
 */
async function writableColumns(table: string): Promise<string> {
  const columns = await readAsSuperuser<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and has_column_privilege('lalanh_app', attrelid, attnum, 'insert')`,
    [table],
  )
  return columns.map(({ name }) => name).join(', ')
}

test('the login itself reads nothing before it takes the office’s role', async () => {
  const tables = await readAsSuperuser<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')`,
  )
  expect(tables.length).toBeGreaterThan(25)
  await connected(appUrl, async (client) => {
    for (const { name } of tables) {
      await expect(client.query(`select from ${name} limit 1`), name).rejects.toThrow(
        /permission denied/,
      )
    }
  })
})

test('the office’s role reads no login and no session; identity reads no child', async () => {
  await connected(superuserUrl, async (client) => {
    await client.query('set role lalanh_app')
    for (const name of ['account', 'session', 'sign_in_throttle']) {
      await expect(client.query(`select from ${name}`)).rejects.toThrow(/permission denied/)
    }
    await client.query('reset role; set role lalanh_identity')
    for (const name of ['child', 'entry', 'membership', 'payment']) {
      await expect(client.query(`select from ${name}`)).rejects.toThrow(/permission denied/)
    }
    await expect(client.query('select full_name from person')).rejects.toThrow(/permission denied/)
  })
})

function own(): string {
  return cast.officer.communeId
}

/** Work in the other commune’s context that is undone again; answers how many rows it met. */
async function asOther<T>(
  url: string,
  work: (query: (sql: string, values?: unknown[]) => Promise<number>) => Promise<T>,
): Promise<T> {
  return connected(url, async (client) => {
    await client.query('begin')
    if (url === appUrl) await client.query('set local role lalanh_app')
    await client.query(`select set_config('app.commune_id', $1, true)`, [
      cast.otherOfficer.communeId,
    ])
    try {
      return await work(async (sql, values) => (await client.query(sql, values)).rowCount ?? 0)
    } finally {
      await client.query('rollback')
    }
  })
}
