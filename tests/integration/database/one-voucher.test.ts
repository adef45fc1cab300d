import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readMigrations } from '@/scripts/database/migration-folder'
import { applyMigrations } from '@/scripts/database/migrations'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { connected } from '@/tests/support/sql'

const project = resolve(import.meta.dirname, '../../..')
const migrations = readMigrations(join(project, 'prisma/migrations'))
const name = '20261130142657_one_payment_of_a_voucher'
const guide = readFileSync(join(project, 'docs/guides/office-server.md'), 'utf8')
const [look = '', mend = ''] = [...guide.matchAll(/```sql\n([^`]+)```/g)].map(
  ([, sql]) => sql ?? '',
)

const upgrade = () => applyMigrations(testDatabase().ownerUrl, migrations)

/** The database as the version before left it: one voucher with two payments, in each of two communes. */
beforeAll(async () => {
  await readAsSuperuser('drop index payment_voucher_once')
  await readAsSuperuser('delete from _prisma_migrations where migration_name = $1', [name])
  await connected(testDatabase().superuserUrl, async (client) => {
    // What stands around a payment is not looked at here: its keys and triggers rest.
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into commune (id, name, kind, province, code, prefix, created_at) values
         (gen_random_uuid(), 'Việt An', 'xa', 'Đà Nẵng', '20001', 'VA', now()),
         (gen_random_uuid(), 'Hiệp Sơn', 'xa', 'Đà Nẵng', '20002', 'HS', now())`,
    )
    await client.query(
      `insert into payment (commune_id, id, code, sponsor_id, given_on, form, amount_vnd, recipient_name,
         witness_name, witness_title, voucher_file_id, recorded_by, recorded_at)
       select c.id, gen_random_uuid(), 'KHT-2026-000' || n, c.id, '2026-11-20', 'cash', 500000, 'Hồ Thị Lan',
         'Lê Văn Tâm', 'Trưởng thôn', case when n < 9 then c.id end, c.id, now()
       from commune c cross join generate_series(7, 10) n`,
    )
  })
})

test('the start names the payments of one voucher by commune and code, and changes nothing', async () => {
  await expect(upgrade()).rejects.toThrow(
    'Hiệp Sơn (HS): KHT-2026-0007, KHT-2026-0008; Việt An (VA): KHT-2026-0007, KHT-2026-0008.',
  )
  expect(await readAsSuperuser(look)).toHaveLength(2)
  const forced = await readAsSuperuser(
    `select relname from pg_class where relname in ('commune', 'payment') and relforcerowsecurity`,
  )
  expect(forced).toHaveLength(2)
})

test('what the guide says to do takes the picture off one payment, and then the start goes on', async () => {
  for (const prefix of ['VA', 'HS']) {
    const said = mend.replace(`'VA'`, `'${prefix}'`)
    await connected(testDatabase().ownerUrl, (client) => client.query(said))
  }
  expect(await readAsSuperuser(look)).toEqual([])
  expect(await upgrade()).toEqual([name])
  const kept = await readAsSuperuser<{ code: string }>(
    'select code from payment where voucher_file_id is not null',
  )
  expect(kept.map(({ code }) => code)).toEqual(['KHT-2026-0007', 'KHT-2026-0007'])
  const rewrite = readAsSuperuser(`update payment set voucher_file_id = null`)
  await expect(rewrite).rejects.toThrow(/append-only/)
})
