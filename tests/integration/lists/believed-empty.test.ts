import { expect, test } from 'vitest'
import { commitList } from '@/lib/lists/commands/commit-list'
import { readAsSuperuser } from '@/tests/support/database'
import { manyChildren } from './many-children'
import { openOffice, receive, review } from './take-in'

const ROWS = 3_000
const WRITTEN = [
  ...['child', 'child_key', 'acceptance', 'enrolment', 'circumstance'],
  ...['recognition', 'support_term', 'pledge'],
]

test('a list is written through the keys, also where the planner takes its tables for empty', async () => {
  const officer = await (await openOffice())('canbo')
  const listId = await receive(officer, manyChildren(ROWS))
  const { digest } = await review(officer, listId)
  // What autovacuum leaves behind when it comes while nothing but unfinished rows is there.
  await readAsSuperuser(
    `update pg_class c set relpages = 700, reltuples = 0
     where c.relname = any ($1) or c.oid in (select i.indexrelid from pg_index i
       join pg_class t on t.oid = i.indrelid where t.relname = any ($1))`,
    [WRITTEN],
  )
  const outcome = await commitList(officer, { listId, digest, choices: {} })
  expect(outcome).toMatchObject({ kind: 'done', value: { new: ROWS } })

  const readThrough = async () => {
    const [row] = await readAsSuperuser<{ key: number; others: number }>(
      `select coalesce(sum(idx_tup_read) filter (where indexrelname = 'child_pkey'), 0)::int as key,
         coalesce(sum(idx_tup_read) filter (where indexrelname <> 'child_pkey'), 0)::int as others
       from pg_stat_user_indexes where relname = 'child'`,
    )
    return row
  }
  // What was read is told some time after it was.
  await expect
    .poll(async () => (await readThrough())?.key, { timeout: 30_000 })
    .toBeGreaterThan(ROWS)
  // Through any other index each of the five tables reads half of the children for each of them.
  expect((await readThrough())?.others).toBeLessThan(ROWS * 300)
})
