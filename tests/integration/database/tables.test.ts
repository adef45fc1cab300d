import { join, resolve } from 'node:path'
import { inject, test, expect, describe } from 'vitest'
import { readCatalog } from '@/scripts/database/catalog'
import { scriptFromEmpty } from '@/scripts/database/engine'
import { readMigrations } from '@/scripts/database/migration-folder'
import { readSchemaFiles } from '@/scripts/database/schema-files'
import { asSuperuser, copyDatabase, urlOf } from '@/tests/support/cluster'
import { testDatabase } from '@/tests/support/database'
import { connected, rowsOf } from '@/tests/support/sql'

const url = testDatabase().superuserUrl
const prisma = resolve(import.meta.dirname, '../../../prisma')

/** Accounts and sessions come before the tenant: a role of their own reads them, the office's never. */
const IDENTITY = ['account', 'session', 'sign_in_throttle']
/** The tenant itself: its key is its id. */
const TENANT = 'commune'

interface Table {
  name: string
  forced: boolean
  tenant: boolean
}

interface Constraint {
  table: string
  name: string
  type: string
  columns: string[]
  target: string | null
  definition: string
}

const tables = await rowsOf<Table>(
  url,
  `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
          exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_id'
                     and a.attnotnull and not a.attisdropped) as tenant
     from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations' order by 1`,
)
const constraints = await rowsOf<Constraint>(
  url,
  `select c.relname as table, k.conname as name, k.contype as type, f.relname as target,
          pg_get_constraintdef(k.oid) as definition,
          array(select a.attname::text from unnest(k.conkey) with ordinality u(n, place)
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = u.n order by u.place) as columns
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     left join pg_class f on f.oid = k.confrelid
    where c.relname <> '_prisma_migrations'`,
)
const tenantTables = tables.filter(({ name }) => ![...IDENTITY, TENANT].includes(name))

describe('whose rows are whose', () => {
  test('every table belongs to a commune, to identity, or is the commune itself', () => {
    expect(tenantTables.filter(({ tenant }) => !tenant)).toEqual([])
    expect(tenantTables.length).toBeGreaterThan(20)
  })

  test('row-level security is forced on every table of a commune', () => {
    const open = tables.filter(({ name, forced }) => !IDENTITY.includes(name) && !forced)
    expect(open).toEqual([])
  })

  test('its policy compares the commune on reading and on writing, and there is no other', async () => {
    const rows = await rowsOf<{ table: string; using: string; check: string; roles: string[] }>(
      url,
      `select tablename as table, qual as using, with_check as check, roles::text[] as roles
         from pg_policies where schemaname = 'public' and cmd = 'ALL'`,
    )
    const own =
      /^\(commune_id = \( SELECT \(NULLIF\(current_setting\('app\.commune_id'::text, true\), ''::text\)\)::uuid/
    const guarded = rows.filter(({ using, check, roles }) => {
      return own.test(using) && own.test(check) && roles.join() === 'public'
    })
    expect(guarded.map((row) => row.table).sort()).toEqual(tenantTables.map(({ name }) => name))
  })

  test('what else a policy opens is written here', async () => {
    const rows = await rowsOf<{ line: string }>(
      url,
      `select tablename || '.' || policyname || ' ' || cmd || ' to ' || array_to_string(roles, ',') as line
         from pg_policies where schemaname = 'public' and policyname <> 'own_commune' order by 1`,
    )
    expect(rows.map(({ line }) => line)).toEqual([
      'commune.named_to_identity SELECT to lalanh_identity',
      'person.linked_to_identity SELECT to lalanh_identity',
    ])
  })
})

describe('keys', () => {
  test('a row is found by commune and id', () => {
    const keys = constraints.filter(({ type, table }) => type === 'p' && isTenant(table))
    expect(keys.map(({ columns }) => columns.join())).toEqual(keys.map(() => 'commune_id,id'))
    expect(keys).toHaveLength(tenantTables.length)
  })

  test('unique, foreign and exclusion keys never leave the commune', () => {
    const loose = constraints.filter(
      ({ type, table, columns }) =>
        isTenant(table) && ['u', 'f', 'x'].includes(type) && !columns.includes('commune_id'),
    )
    // A person is a person of the commune; the login behind it is global.
    expect(loose.map(({ table, target }) => `${table} → ${target}`)).toEqual(['person → account'])
  })

  test('a foreign key between tables of a commune carries the commune on both sides', () => {
    const inside = constraints.filter(
      ({ type, table, target }) => type === 'f' && isTenant(table) && isTenant(target ?? ''),
    )
    const split = inside.filter(
      ({ definition }) =>
        !/^FOREIGN KEY \(commune_id, .+\) REFERENCES \w+\(commune_id, /.test(definition),
    )
    expect(split).toEqual([])
    expect(inside.length).toBeGreaterThan(20)
  })

  test('unique indexes made by hand contain the commune too', async () => {
    const rows = await rowsOf<{ definition: string; table: string }>(
      url,
      `select indexdef as definition, tablename as table from pg_indexes
        where schemaname = 'public' and indexdef like 'CREATE UNIQUE%' and tablename <> '_prisma_migrations'`,
    )
    const loose = rows.filter(
      ({ table, definition }) => isTenant(table) && !definition.includes('(commune_id'),
    )
    expect(loose).toEqual([])
  })
})

describe('roles', () => {
  test('the office’s role cannot touch identity, and identity cannot touch a child', async () => {
    const rows = await rowsOf<{ table: string; role: string }>(
      url,
      `select c.relname as table, r.rolname as role
         from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        cross join pg_roles r
        where c.relkind in ('r', 'p') and r.rolname in ('lalanh_app', 'lalanh_identity', 'lalanh_web')
          and (has_table_privilege(r.rolname, c.oid, 'select,insert,update,delete,truncate')
            or has_any_column_privilege(r.rolname, c.oid, 'select,insert,update'))`,
    )
    const of = (role: string) => rows.filter((row) => row.role === role).map(({ table }) => table)
    expect(of('lalanh_app').filter((table) => IDENTITY.includes(table))).toEqual([])
    expect(of('lalanh_identity').sort()).toEqual([...IDENTITY, 'commune', 'person'].sort())
    expect(of('lalanh_web')).toEqual([])
  })

  test('no role of the product may pass by the policies or owns a table', async () => {
    const rows = await rowsOf<{ name: string }>(
      url,
      `select rolname as name from pg_roles
        where rolname like 'lalanh%' and (rolsuper or rolbypassrls or rolcreatedb or rolreplication)
       union all
       select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        where c.relkind in ('r', 'p') and pg_get_userbyid(c.relowner) <> 'lalanh_owner'`,
    )
    expect(rows).toEqual([])
  })

  test('functions that run with their owner’s rights are these, with a fixed search path', async () => {
    const rows = await rowsOf<{ name: string; path: string | null }>(
      url,
      `select p.proname as name, array_to_string(p.proconfig, '; ') as path
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
        where p.prosecdef order by 1`,
    )
    expect(rows).toEqual([
      { name: 'open_session', path: 'search_path=pg_catalog, public, pg_temp' },
    ])
  })

  test('views, where there are any, run with the rights of who asks', async () => {
    const rows = await rowsOf(
      url,
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        where c.relkind in ('v', 'm') and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
    )
    expect(rows).toEqual([])
  })
})

describe('schema and migrations', () => {
  const schema = readSchemaFiles(join(prisma, 'schema'))

  test('the last migration keeps the schema as it is written now', () => {
    const last = readMigrations(join(prisma, 'migrations')).at(-1)?.name ?? ''
    const kept = readMigrations(join(prisma, 'migrations'))
      .map(({ name }) => readSchemaFiles(join(prisma, 'migrations', name, 'schema')))
      .filter((files) => files.length > 0)
    expect(last).not.toBe('')
    expect(kept.at(-1)).toEqual(schema)
  })

  test('a migrated database and the schema agree on tables, columns, keys and types', async () => {
    const written = await catalogOfSchema()
    const migrated = await connected(url, readCatalog)
    // Order of sorting is a matter of SQL; the type is the schema's.
    expect(migrated.columns).toEqual(written.columns)
    expect(migrated.enums).toEqual(written.enums)
    expect(migrated.constraints).toEqual(expect.arrayContaining(written.constraints))
    expect(migrated.indexes).toEqual(expect.arrayContaining(written.indexes))
  })

  test('what SQL alone says – checks, exclusions, triggers – is all there', async () => {
    const sql = readMigrations(join(prisma, 'migrations'))
      .map((migration) => migration.sql)
      .join('\n')
    const named = [...sql.matchAll(/add constraint (\w+)\s+(?:check|exclude|foreign)/gi)]
    const present = new Set(constraints.map(({ name }) => name))
    expect(named.length).toBeGreaterThan(10)
    expect(named.map(([, name = '']) => name).filter((name) => !present.has(name))).toEqual([])
  })

  async function catalogOfSchema() {
    const script = await scriptFromEmpty(schema)
    const { superuserUrl, ownerUrl } = inject('cluster')
    const name = `throwaway_copy_${process.pid}_schema`
    await asSuperuser(superuserUrl, (admin) => copyDatabase(admin, 'template0', name))
    try {
      return await connected(urlOf(ownerUrl, name), async (client) => {
        await client.query(script)
        return readCatalog(client)
      })
    } finally {
      await asSuperuser(superuserUrl, (admin) => admin.query(`drop database ${name}`))
    }
  }
})

function isTenant(table: string): boolean {
  return tenantTables.some(({ name }) => name === table)
}
