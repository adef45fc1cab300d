import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareExternalDatabase } from '@/scripts/bootstrap/external.mjs'
import { applyMigrations } from '@/scripts/database/migrations'
import { readMigrations } from '@/scripts/database/migration-folder'
import { printOf, requireSameFieldKey } from '@/scripts/bootstrap/field-key.mjs'
import { GROUPS } from '@/scripts/bootstrap/postgres/roles.mjs'
import { asSuperuser, urlOf } from '@/tests/support/cluster'
import { testDatabase } from '@/tests/support/database'
import { connected, rowsOf } from '@/tests/support/sql'

// A server that the commune runs itself, with its own names for the roles.
const own = testDatabase()
const password = randomUUID()
const web = `throwaway_web_${process.pid}`
const owner = `throwaway_owner_${process.pid}`
const addresses = { url: loginUrl(web), ownerUrl: loginUrl(owner) }

beforeAll(async () => {
  await asAdministrator(
    `create role ${owner} login password '${password}'`,
    `create role ${web} login noinherit password '${password}'`,
    `grant connect, create on database ${own.name} to ${owner}, ${web}`,
  )
})

afterAll(async () => {
  await asAdministrator(
    `revoke all on database ${own.name} from ${owner}, ${web}`,
    `drop owned by ${owner}, ${web}`,
    `drop role ${web}`,
    `drop role ${owner}`,
  )
})

test('both addresses are asked for, and must answer', async () => {
  await expect(
    prepareExternalDatabase({ url: addresses.url, ownerUrl: undefined }),
  ).rejects.toThrow('DATABASE_OWNER_URL')
  const nowhere = addresses.url.replace(/:\d+\//, ':1/')
  await expect(prepareExternalDatabase({ ...addresses, url: nowhere })).rejects.toThrow(
    'DATABASE_URL',
  )
  const wrong = addresses.ownerUrl.replace(password, 'wrong')
  await expect(prepareExternalDatabase({ ...addresses, ownerUrl: wrong })).rejects.toThrow(
    'DATABASE_OWNER_URL',
  )
})

test('an owner who may not make roles is told what an administrator runs, and then it works', async () => {
  const refusal = await prepareExternalDatabase(addresses).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ name: 'Failure' })
  const detail = refusal instanceof Error && 'detail' in refusal ? String(refusal.detail) : ''
  expect(detail).toContain(`GRANT lalanh_app TO "${web}"`)

  await asAdministrator(...detail.split('\n'))
  await prepareExternalDatabase(addresses)
  const { rows } = await asSuperuser(own.superuserUrl, (admin) =>
    admin.query(
      `select pg_has_role($1, 'lalanh_app', 'member') as may, pg_has_role($1, 'lalanh_app', 'usage') as inherits`,
      [web],
    ),
  )
  expect(rows).toEqual([{ may: true, inherits: false }])
})

test('a login that came after the migrations may look sessions up, and nobody else may', async () => {
  const lookUp = 'open_session(bytea, timestamptz, date, interval)'
  const whoMay = () =>
    rowsOf<{ web: boolean; stranger: boolean }>(
      own.superuserUrl,
      `select has_function_privilege($1, $2, 'execute') as web,
        has_function_privilege('pg_monitor', $2, 'execute') as stranger`,
      [web, lookUp],
    )
  expect(await whoMay()).toEqual([{ web: true, stranger: false }])
  await asAdministrator(`revoke execute on function ${lookUp} from ${web}`)
  await expect(prepareExternalDatabase(addresses)).rejects.toMatchObject({
    detail: `GRANT EXECUTE ON FUNCTION public.${lookUp} TO "${web}";`,
  })
  // Whoever owns the schema does it alone.
  await asAdministrator(`grant lalanh_owner to ${owner}`)
  await prepareExternalDatabase(addresses)
  expect(await whoMay()).toEqual([{ web: true, stranger: false }])
})

test.each([
  ['superuser', 'nosuperuser'],
  ['bypassrls', 'nobypassrls'],
  ['inherit', 'noinherit'],
])('a web role that is %s is refused', async (attribute, without) => {
  await asAdministrator(`alter role ${web} ${attribute}`)
  await expect(prepareExternalDatabase(addresses)).rejects.toThrow('NOBYPASSRLS')
  await asAdministrator(`alter role ${web} ${without}`)
  await prepareExternalDatabase(addresses)
})

test('a web role that owns the schema is refused', async () => {
  await expect(
    prepareExternalDatabase({ url: addresses.url, ownerUrl: addresses.url }),
  ).rejects.toThrow('LOGIN NOINHERIT')
})

test('the two addresses must name one database', async () => {
  await expect(
    prepareExternalDatabase({ ...addresses, ownerUrl: urlOf(addresses.ownerUrl, 'postgres') }),
  ).rejects.toThrow('postgres')
})

test('the database remembers a print of its field key, and refuses another', async () => {
  await requireSameFieldKey(own.ownerUrl, 'one key')
  await requireSameFieldKey(own.ownerUrl, 'one key')
  await expect(requireSameFieldKey(own.ownerUrl, 'another key')).rejects.toThrow('FIELD_KEY')
  const notes = await rowsOf<{ note: string }>(
    own.superuserUrl,
    `select obj_description('"_prisma_migrations"'::regclass) as note`,
  )
  expect(notes).toEqual([{ note: `field key print ${printOf('one key')}` }])
})

test('the statements the guide hands to an administrator make a server the product takes', async () => {
  const made = `throwaway_copy_${process.pid}_guide`
  const names: [RegExp, string][] = [
    [/^--.*$/gm, ''],
    [/\blalanh_(owner|web)\b/g, `${made}_$1`],
    [/\bDATABASE lalanh\b/g, `DATABASE ${made}`],
    [/:(?:owner|web)_password/g, `'${password}'`],
  ]
  const script = readFileSync('docs/deploy/database.sql', 'utf8')
  const statements = names.reduce((text, [from, to]) => text.replaceAll(from, to), script)
  await asAdministrator(...statements.split(';').filter((one) => one.trim() !== ''))
  const at = (role: string) => urlOf(loginUrl(`${made}_${role}`), made)
  try {
    // On a server of its own the owner makes the groups and may give them on; here they are there.
    const given = GROUPS.map((group) => `grant ${group} to ${made}_owner with admin option`)
    await asAdministrator(...given)
    await prepareExternalDatabase({ url: at('web'), ownerUrl: at('owner') })
    await applyMigrations(at('owner'), readMigrations('prisma/migrations'))
    expect(await rowsOf(at('web'), 'select current_user')).toHaveLength(1)
  } finally {
    await asAdministrator(
      `drop database ${made} with (force)`,
      `drop role ${made}_web`,
      `drop role ${made}_owner`,
    )
  }
})

function loginUrl(user: string): string {
  const url = new URL(own.superuserUrl)
  url.username = user
  url.password = password
  return url.href
}

async function asAdministrator(...statements: string[]) {
  await connected(own.superuserUrl, async (admin) => {
    for (const statement of statements) await admin.query(statement)
  })
}
