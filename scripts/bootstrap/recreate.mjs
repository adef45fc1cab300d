/**
 * Drops the embedded database with all it holds and makes it again, empty.
 * @param {{ superuserUrl: string, database: string }} server
 */
export async function recreateDatabase({ superuserUrl, database }) {
  const { default: pg } = await import('pg')
  const url = new URL(superuserUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${database} OWNER lalanh_owner`)
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO lalanh_web`)
  } finally {
    await client.end()
  }
}
