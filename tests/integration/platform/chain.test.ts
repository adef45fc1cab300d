import type { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ChainFinding } from '@/lib/access/entry-line'
import { checkChain } from '@/lib/access/commands/check-chain'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { keepVillage } from '@/lib/places/commands/keep-village'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { given } from '@/tests/integration/payments/given'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { connected, rowsOf } from '@/tests/support/sql'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const { ownerUrl, superuserUrl } = testDatabase()
let cast: SponsoredChildren

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  await recordPayment(cast.officer, given(cast))
  await inCommune(cast.auditor, (tx) => leaveTrace(tx, cast.auditor, [cast.an.childId], 'page'))
  for (const name of ['Thôn Một', 'Thôn Hai', 'Thôn Ba']) {
    await keepVillage(cast.administrator, { name })
  }
})

const KEPT = await rowsOf<{ table: string }>(
  superuserUrl,
  `select replace(tgname, '_is_kept', '') as table from pg_trigger
    where tgname like '%\\_is\\_kept' and tgenabled = 'O' and not tgisinternal order by 1`,
)

/** A transaction in the commune that comes to nothing, as the schema's owner or as the web. */
async function inVain<T>(role: 'owner' | 'app', work: (client: Client) => Promise<T>): Promise<T> {
  return connected(role === 'owner' ? ownerUrl : superuserUrl, async (client) => {
    await client.query('begin')
    await client.query(`select set_config('app.commune_id', $1, true)`, [cast.officer.communeId])
    if (role === 'app') await client.query('set local role lalanh_app')
    try {
      return await work(client)
    } finally {
      await client.query('rollback')
    }
  })
}

describe('what is kept is never rewritten', () => {
  test('entries, traces, decisions and money are among what is kept', () => {
    expect(KEPT.map(({ table }) => table)).toEqual(
      expect.arrayContaining([
        ...['entry', 'trace', 'acceptance', 'recognition', 'stored_file', 'plan_situation'],
        ...['assignment', 'assignment_review', 'assignment_decision'],
        ...['payment', 'payment_part', 'payment_reversal'],
      ]),
    )
  })

  test.each(['entry', 'trace', 'payment', 'payment_part', 'acceptance', 'recognition', 'plan'])(
    '%s: neither the web nor the owner of the schema can update, delete or empty it',
    async (table) => {
      const [{ n } = { n: 0 }] = await readAsSuperuser<{ n: number }>(
        `select count(*)::int as n from ${table}`,
      )
      expect(n).toBeGreaterThan(0)
      for (const statement of [
        `update ${table} set id = id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(inVain('app', (client) => client.query(statement))).rejects.toThrow(
          /permission denied/,
        )
        await expect(inVain('owner', (client) => client.query(statement))).rejects.toThrow(
          /append-only/,
        )
      }
    },
  )

  test.each(KEPT)('$table cannot be emptied even when nothing is in it', async ({ table }) => {
    await expect(
      inVain('owner', (client) => client.query(`truncate ${table} cascade`)),
    ).rejects.toThrow(/append-only/)
  })
})

describe('the chain', () => {
  test('is numbered without a gap, fifty acts at once included', async () => {
    const acts = Array.from({ length: 50 }, (_, n) =>
      keepVillage(cast.administrator, { name: `Thôn số ${n}` }),
    )
    expect((await Promise.all(acts)).every(({ kind }) => kind === 'done')).toBe(true)
    const rows = await readAsSuperuser<{ seq: string }>(
      'select seq from entry where commune_id = $1 order by seq',
      [cast.officer.communeId],
    )
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, at) => at + 1))
    expect(rows.length).toBeGreaterThan(50)
    expect(await look()).toMatchObject({ lines: rows.length, brokenLine: null })
  })

  test('of one commune knows nothing of the other’s', async () => {
    const [own] = await readAsSuperuser<{ n: number }>(
      'select count(*)::int as n from entry where commune_id = $1',
      [cast.otherOfficer.communeId],
    )
    expect(own?.n).toBe(0)
  })

  test('a refused act leaves no line', async () => {
    const before = await look()
    expect(await keepVillage(cast.administrator, { name: 'thôn MỘT' })).toMatchObject({
      kind: 'refused',
    })
    const after = await look()
    // The look before has left a line of its own.
    expect(after.lines).toBe(before.lines + 1)
  })

  test.each([
    ['a detail changed', `update entry set details = details || '{"name": "x"}' where seq = 3`, 3],
    ['another person', `update entry set person_id = null where seq = 2`, 2],
    ['another hour', `update entry set at = at + interval '1 second' where seq = 4`, 4],
    ['another act', `update entry set act = 'places/keep-school' where seq = 4`, 4],
    ['a line removed', `delete from entry where seq = 3`, 4],
    ['the first line removed', `delete from entry where seq = 1`, 2],
    [
      'a line removed and the rest moved up',
      `delete from entry where seq = 3; update entry set seq = seq - 1 where seq > 3`,
      3,
    ],
    [
      'two lines swapped',
      `update entry set seq = -seq where seq in (2, 3); update entry set seq = 5 + seq where seq < 0`,
      2,
    ],
    [
      'a line changed and its own hash made to fit',
      `update entry set act = 'x' where seq = 3; update entry e set hash = entry_hash(e) where seq = 3`,
      4,
    ],
  ])('tampering past every guard is found: %s', async (_, tamper, line) => {
    const broken = await tampered(tamper)
    expect(broken).toBe(line)
  })

  test('a tail cut off leaves a whole chain: the seal on paper is what tells', async () => {
    const { lines, seal } = await look()
    const cut = `delete from entry where seq >= ${lines}`
    expect(await tampered(cut)).toBeNull()
    const [kept] = await readAsSuperuser<{ hash: string }>(
      `select encode(hash, 'hex') as hash from entry where seq = $1 and commune_id = $2`,
      [lines, cast.officer.communeId],
    )
    expect(seal.replaceAll(' ', '')).toBe(kept?.hash.slice(0, 16))
  })
})

/** The auditor looks; the look is a line too, after what it found. */
async function look(): Promise<ChainFinding> {
  const outcome = await checkChain(cast.auditor, {})
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.value
}

/** What the commune’s own check says after somebody with every power had a hand in it; undone again. */
async function tampered(sql: string): Promise<number | null> {
  return connected(superuserUrl, async (client) => {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const own = sql.replaceAll(' where ', ` where commune_id = '${cast.officer.communeId}' and `)
    await client.query(own)
    await client.query(`select set_config('app.commune_id', $1, true)`, [cast.officer.communeId])
    await client.query('set local role lalanh_app')
    const { rows } = await client.query<{ seq: string }>('select seq from first_broken_entry()')
    await client.query('rollback')
    return rows[0] ? Number(rows[0].seq) : null
  })
}
