import { afterAll, beforeAll, expect, test } from 'vitest'
import { getConstructionPlans } from 'pg-boss'
import { asSuperuser, copyDatabase, urlOf } from '@/tests/support/cluster'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { connected, rowsOf } from '@/tests/support/sql'

const own = testDatabase()
const fresh = `${own.name}_queue`

/** What a schema consists of; the days' parts of a statistic that nobody keeps are left out. */
const CATALOG = `
  with made as (
    select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'pgboss' and c.relname !~ '^queue_stats_[0-9]')
  select 'column ' || m.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as line
    from made m join pg_attribute a on a.attrelid = m.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = m.oid and d.adnum = a.attnum
  union all
  select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join made m on m.oid = i.indrelid
  union all
  select 'constraint ' || m.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
    from pg_constraint k join made m on m.oid = k.conrelid
  union all
  select 'function ' || p.proname || ' ' || p.prosecdef || ' ' || p.prosrc from pg_proc p
    where p.pronamespace = 'pgboss'::regnamespace
  union all
  select 'version ' || version from pgboss.version
  order by 1`

beforeAll(async () => {
  await asSuperuser(own.superuserUrl, (admin) => copyDatabase(admin, 'template0', fresh))
})
afterAll(async () => {
  await asSuperuser(own.superuserUrl, async (admin) => {
    await admin.query(`drop database ${fresh} with (force)`)
  })
})

test('the queue’s tables are those the installed package wants', async () => {
  const url = urlOf(own.superuserUrl, fresh)
  const wanted = await connected(url, async (client) => {
    await client.query(getConstructionPlans('pgboss'))
    return (await client.query<{ line: string }>(CATALOG)).rows
  })
  expect(wanted.length).toBeGreaterThan(100)
  expect(await readAsSuperuser(CATALOG)).toEqual(wanted)
})

test('the queue’s role reaches the queue alone, and nobody else of the product does', async () => {
  const reached = await readAsSuperuser<{ line: string }>(`
    select distinct r.rolname || ' ' || n.nspname as line
    from pg_roles r cross join pg_class c join pg_namespace n on n.oid = c.relnamespace
    where r.rolname in ('lalanh_app', 'lalanh_identity', 'lalanh_web', 'lalanh_jobs')
      and n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p')
      and has_table_privilege(r.rolname, c.oid, 'select,insert,update,delete,truncate')
      and (r.rolname, n.nspname) not in (('lalanh_app', 'public'), ('lalanh_identity', 'public'))`)
  expect(reached).toEqual([{ line: 'lalanh_jobs pgboss' }])
  const runs = await readAsSuperuser(`
    select p.proname from pg_proc p where p.pronamespace = 'pgboss'::regnamespace
      and (has_function_privilege('lalanh_web', p.oid, 'execute')
        or has_function_privilege('lalanh_app', p.oid, 'execute'))`)
  expect(runs).toEqual([])
})

test.each([
  'create table pgboss.another (id int)',
  'create table public.another (id int)',
  'alter table pgboss.job add column note text',
  'drop table pgboss.warning',
  'select * from public.child',
  'select * from public.account',
])('as the queue’s role the web process may not: %s', async (statement) => {
  const asQueue = rowsOf(own.appUrl, `set role lalanh_jobs; ${statement}`)
  await expect(asQueue).rejects.toMatchObject({ code: '42501' })
})
