import { connected } from '@/tests/support/sql'

/** The first broken line of each commune's record of acts; nothing where every chain is whole. */
export async function brokenLines(superuserUrl: string): Promise<string[]> {
  return connected(superuserUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from commune')
    const broken: string[] = []
    for (const { id } of rows) {
      await client.query('begin')
      await client.query(
        `select set_config('role', 'lalanh_app', true), set_config('app.commune_id', $1, true)`,
        [id],
      )
      const found = await client.query<{ at: string }>(
        'select seq::text as at from first_broken_entry() where seq is not null',
      )
      await client.query('rollback')
      broken.push(...found.rows.map(({ at }) => `${id} line ${at}`))
    }
    return broken
  })
}
