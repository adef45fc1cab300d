/** The group roles of the product: what the web role may become, one at a time. */
export const GROUPS = ['lalanh_app', 'lalanh_identity', 'lalanh_jobs']

/**
 * Brings the roles and the database of the embedded server to their intended state. Repeating it
 * changes nothing.
 * @param {import('pg').Client} client the superuser, connected to "postgres"
 * @param {{ owner: Credentials, web: Credentials, database: string }} wanted
 * @typedef {{ user: string, password: string }} Credentials
 */
export async function ensureRoles(client, { owner, web, database }) {
  await ensureLogin(
    client,
    owner,
    'NOSUPERUSER CREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION INHERIT',
  )
  await ensureLogin(
    client,
    web,
    'NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION NOINHERIT',
  )
  for (const group of GROUPS) {
    if (!(await exists(client, 'pg_roles', 'rolname', group))) {
      await client.query(`CREATE ROLE ${group} NOLOGIN`)
    }
    await client.query(
      `ALTER ROLE ${group} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB`,
    )
    await client.query(`GRANT ${group} TO ${owner.user} WITH ADMIN TRUE, INHERIT FALSE, SET TRUE`)
    await client.query(`GRANT ${group} TO ${web.user} WITH INHERIT FALSE, SET TRUE`)
  }
  if (!(await exists(client, 'pg_database', 'datname', database))) {
    await client.query(`CREATE DATABASE ${database} OWNER ${owner.user}`)
  }
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${web.user}`)
}

async function ensureLogin(client, { user, password }, attributes) {
  if (!(await exists(client, 'pg_roles', 'rolname', user))) {
    await client.query(`CREATE ROLE ${user} LOGIN`)
  }
  await client.query(
    `ALTER ROLE ${user} LOGIN ${attributes} PASSWORD ${client.escapeLiteral(password)}`,
  )
}

async function exists(client, catalog, column, name) {
  const { rowCount } = await client.query(`SELECT 1 FROM ${catalog} WHERE ${column} = $1`, [name])
  return rowCount > 0
}
