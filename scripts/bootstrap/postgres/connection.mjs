import { realpathSync } from 'node:fs'

/**
 * A connection to the local server. The driver is loaded late: it is there only after the install.
 * @param {{ port: number, user: string, password: string, database: string }} options
 * @returns {Promise<import('pg').Client>}
 */
export async function connect(options) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ host: '127.0.0.1', connectionTimeoutMillis: 10_000, ...options })
  // A server that goes away while the connection idles is noticed by the next query.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Whether the server on that port serves exactly this cluster. */
export async function isOurs({ port, superuser, cluster }) {
  let client
  try {
    client = await connect({ port, ...superuser, database: 'postgres' })
    const { rows } = await client.query('SHOW data_directory')
    return realpathSync(rows[0].data_directory) === realpathSync(cluster)
  } catch {
    return false
  } finally {
    await client?.end()
  }
}
