import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Tx } from '@/lib/platform/db/client'
import {
  inCommune,
  readAsLogin,
  readInCommune,
  type CommuneContext,
} from '@/lib/platform/db/transaction'
import { Prisma } from '@/prisma/client/client'
import { testDatabase } from '@/tests/support/database'
import { connected, rowsOf } from '@/tests/support/sql'

const COMMUNES = 50
const VILLAGES = 4
const TRANSACTIONS = 10_000
const AT_ONCE = 40
const { appUrl, superuserUrl } = testDatabase()
const communes = Array.from({ length: COMMUNES }, () => randomUUID())

beforeAll(async () => {
  await connected(superuserUrl, async (client) => {
    for (const [at, id] of communes.entries()) {
      await client.query(
        `insert into commune (id, name, kind, province, code, prefix, is_demo, created_at)
         values ($1, $2, 'xa', 'Tỉnh Thử', $3, $4, false, '2026-04-01Z')`,
        [id, `Xã ${at}`, String(10_000 + at), `T${letter(at / 26)}${letter(at % 26)}`],
      )
      await client.query(
        `insert into village (commune_id, id, name, name_key)
         select $1, gen_random_uuid(), 'Thôn ' || n, 'thon ' || n from generate_series(1, ${VILLAGES}) n`,
        [id],
      )
    }
  })
})

test('without a commune there is not a row to see', async () => {
  const tables = await rowsOf<{ name: string }>(
    superuserUrl,
    `select distinct table_name as name from information_schema.role_table_grants
      where grantee = 'lalanh_app' and privilege_type = 'SELECT'`,
  )
  const seen = await connected(appUrl, async (client) => {
    await client.query(`set role lalanh_app`)
    const counts: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${name}`)
      counts.push(rows[0]?.n ?? '')
    }
    return counts
  })
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen)).toEqual(new Set(['0']))
})

test('an empty or senseless commune opens nothing either', async () => {
  await connected(appUrl, async (client) => {
    await client.query(`set role lalanh_app`)
    await client.query(`select set_config('app.commune_id', '', false)`)
    const { rowCount } = await client.query('select from village')
    expect(rowCount).toBe(0)
    await client.query(`select set_config('app.commune_id', 'all', false)`)
    await expect(client.query('select from village')).rejects.toThrow(/uuid/)
  })
})

describe('one commune’s transaction and another’s rows', () => {
  const [own = '', other = ''] = communes

  test('are not seen, not changed, not removed', async () => {
    await inCommune({ communeId: own }, async (tx) => {
      const name = 'Thôn 1'
      expect(await tx.village.count({ where: { communeId: other } })).toBe(0)
      const changed = await tx.village.updateMany({ where: { communeId: other }, data: { name } })
      expect(changed.count).toBe(0)
    })
  })

  test('cannot be written', async () => {
    const write = inCommune({ communeId: own }, (tx) =>
      tx.village.create({ data: { communeId: other, name: 'Thôn lạ', nameKey: 'thon la' } }),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  test('a row cannot be carried over', async () => {
    const carry = inCommune({ communeId: own }, (tx) =>
      tx.village.updateMany({ data: { communeId: other } }),
    )
    await expect(carry).rejects.toThrow(/permission denied/)
  })

  test('a row keeps its author, its number and its login', async () => {
    const by = { createdBy: randomUUID() }
    const work: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => tx.child.updateMany({ data: by }),
      (tx) => tx.child.updateMany({ data: { code: 'TA-0001' } }),
      (tx) => tx.sponsor.updateMany({ data: by }),
      (tx) => tx.person.updateMany({ data: { accountId: randomUUID() } }),
      (tx) => tx.listImport.updateMany({ data: { fileId: randomUUID() } }),
    ]
    for (const change of work) {
      await expect(inCommune({ communeId: own }, change)).rejects.toThrow(/permission denied/)
    }
  })
})

describe('a statement that goes in one trip', () => {
  const [communeId = ''] = communes

  test('reads and cannot write', async () => {
    const write = Prisma.sql`update village set name = 'Thôn khác' returning id`
    await expect(readInCommune({ communeId }, write)).rejects.toThrow(/read-only transaction/)
    const senseless = readInCommune({ communeId: 'all' }, Prisma.sql`select from village`)
    await expect(senseless).rejects.toThrow(/uuid/)
  })

  test('that fails leaves nothing behind for the next', async () => {
    for (let tries = 0; tries < 30; tries += 1) {
      const broken = readInCommune({ communeId }, Prisma.sql`select 1 / 0 from village`)
      await expect(broken).rejects.toThrow(/division by zero/)
    }
    const rows = await readInCommune<Row>({ communeId }, Prisma.sql`select from village`)
    expect(rows).toHaveLength(VILLAGES)
    const role = Prisma.sql`select current_setting('app.commune_id', true) as commune, current_user::text as role`
    const [left] = await readAsLogin<{ commune: string; role: string }>(role)
    expect(left).toMatchObject({ commune: '' })
    expect(left?.role).not.toBe('lalanh_app')
  })

  test('keeps its plan under a name of its own, in pages and handlers that were bundled apart', async () => {
    vi.resetModules()
    const apart = await import('@/lib/platform/db/transaction')
    expect(apart.readInCommune).not.toBe(readInCommune)
    for (let nth = 0; nth < 20; nth += 1) {
      for (const [read, text] of [
        [readInCommune<Row>, Prisma.sql`select commune_id::text from village where true`],
        [
          apart.readInCommune<Row>,
          Prisma.sql`select commune_id::text from village where not false`,
        ],
      ] as const) {
        expect(await read({ communeId }, text, { keepPlan: true })).toHaveLength(VILLAGES)
      }
    }
  })
})

test(`${TRANSACTIONS} interleaved transactions of ${COMMUNES} communes on a few connections leak nothing`, async () => {
  let next = 0
  let leaks = 0
  const work = async () => {
    while (next < TRANSACTIONS) {
      const communeId = communes[(next++ * 7) % COMMUNES] ?? ''
      const read = READS[next % READS.length] ?? throughPrisma
      const rows = await read({ communeId }, Prisma.sql`select commune_id::text from village`)
      const strange = rows.filter((row) => row.commune_id !== communeId).length
      if (strange > 0 || rows.length !== VILLAGES) leaks += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  expect({ leaks, done: next }).toEqual({ leaks: 0, done: TRANSACTIONS })
  const after = await rowsOf(appUrl, 'select from village').catch((error: Error) => error.message)
  expect(after).toMatch(/permission denied/)
}, 300_000)

type Row = { commune_id: string }

/** The ways to the same rows; a kept plan is made for one commune and used for all that follow. */
const READS = [throughPrisma, readInCommune<Row>, throughKeptPlan]

function throughKeptPlan(context: CommuneContext, statement: Prisma.Sql): Promise<Row[]> {
  return readInCommune<Row>(context, statement, { keepPlan: true })
}

function throughPrisma(context: CommuneContext, statement: Prisma.Sql): Promise<Row[]> {
  return inCommune(context, (tx) => tx.$queryRaw<Row[]>(statement))
}

function letter(n: number): string {
  return String.fromCharCode(65 + Math.floor(n))
}
