import { expect, test } from 'vitest'
import { testDatabase } from '@/tests/support/database'
import { connected } from '@/tests/support/sql'

const ARCHIVAL = `insert into archival (commune_id, id, child_id, round, archived_on, archived_by,
  archived_at, reason, note) select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1,
  '2026-11-20', gen_random_uuid(), '2026-11-20Z',`
const STEP = `insert into offer_step (commune_id, id, offer_id, round, done_by, done_at, kind, because)
  select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(), '2026-11-20Z',`

test.each([
  [`'other', null`, 'archival_other_says_why'],
  [`'other', '  '`, 'archival_other_says_why'],
  [`'other', 'Vào trung tâm'`, 'taken'],
  [`'moved_away', null`, 'taken'],
])('a child taken off the list for %s: %s', async (values, told) => {
  expect(await answerTo(`${ARCHIVAL} ${values}`)).toBe(told)
})

test.each([
  [`'forgotten', null`, 'offer_step_says_why_forgotten'],
  [`'spam', 'not_theirs'`, 'offer_step_says_why_forgotten'],
  [`'forgotten', 'not_theirs'`, 'taken'],
])('a step of an offer of %s: %s', async (values, told) => {
  expect(await answerTo(`${STEP} ${values}`)).toBe(told)
})

/** What checks alone say of a row; whom it is about is left out. */
function answerTo(statement: string): Promise<string> {
  return connected(testDatabase().superuserUrl, async (client) => {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const told = await client.query(statement).then(
      () => 'taken',
      (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
    )
    await client.query('rollback')
    return told
  })
}
