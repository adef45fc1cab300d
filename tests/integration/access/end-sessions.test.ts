import { beforeAll, expect, test } from 'vitest'
import { findAccount } from '@/lib/access/accounts-queries'
import { endSessions } from '@/lib/access/commands/end-sessions'
import type { Viewer } from '@/lib/access/viewer'
import { openSession, viewerBehind } from '@/lib/platform/gate/session'
import { asIdentity } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

let cast: FoundedCast
let administrator: Viewer

beforeAll(async () => {
  cast = await foundCast()
  administrator = await cast.viewerOf('quantri')
})

test('every session of a person ends at once; others keep theirs', async () => {
  const tokens = [await cast.tokenOf('canbo'), await cast.tokenOf('canbo')]
  const officer = await cast.viewerOf('canbo')
  const { personId } = officer
  expect(await findAccount(administrator, personId)).toMatchObject({ openSessions: 3 })
  expect(await endSessions(administrator, { personId })).toEqual({
    kind: 'done',
    value: { sessions: 3 },
  })
  for (const token of tokens) expect(await viewerBehind(token)).toBeNull()
  expect(await findAccount(administrator, personId)).toMatchObject({ openSessions: 0 })
  expect(await findAccount(administrator, administrator.personId)).toMatchObject({
    openSessions: 1,
    lastSeenAt: new Date('2026-11-20T02:30:00Z'),
  })
  expect((await cast.tryDoor('canbo')).kind).toBe('done')
  const [line] = await readAsSuperuser<{ details: object; subject_id: string }>(
    `select details, subject_id from entry where act = 'accounts/end-sessions' order by seq`,
  )
  expect(line).toEqual({ details: { sessions: 3 }, subject_id: personId })
})

test('what somebody does in another commune is neither counted nor ended', async () => {
  const leader = await cast.viewerOf('lanhdao')
  const { accountId } = leader
  await readAsSuperuser(
    `insert into person (commune_id, id, account_id, full_name, job_title)
     values ($1, gen_random_uuid(), $2, 'Phạm Quang Vinh', 'Cố vấn')`,
    [cast.ids.hiepSon, accountId],
  )
  const there = await asIdentity((tx) =>
    openSession(tx, { accountId, communeId: cast.ids.hiepSon, device: 'test' }),
  )
  const { personId } = leader
  expect(await findAccount(administrator, personId)).toMatchObject({ openSessions: 1 })
  expect(await endSessions(administrator, { personId })).toMatchObject({ value: { sessions: 1 } })
  expect(await viewerBehind(there)).toMatchObject({ communeId: cast.ids.hiepSon })
})

test('a person without a login, of another commune, or of none is refused', async () => {
  const [nameless] = await readAsSuperuser<{ id: string }>(
    `insert into person (commune_id, id, full_name, job_title)
     values ($1, gen_random_uuid(), 'Lê Văn Không', 'Trưởng thôn') returning id`,
    [cast.ids.vietAn],
  )
  expect(await endSessions(administrator, { personId: nameless?.id })).toMatchObject({
    refusal: 'no_login',
  })
  const stranger = await cast.viewerOf('canbo.khac')
  for (const personId of [stranger.personId, crypto.randomUUID()]) {
    expect(await endSessions(administrator, { personId })).toMatchObject({ refusal: 'not_found' })
  }
  const again = await cast.tokenOf('canbo.khac')
  expect(await viewerBehind(again)).not.toBeNull()
})

test('the auditor may look at the record, not at the accounts', async () => {
  const auditor = await cast.viewerOf('giamsat')
  expect(await endSessions(auditor, { personId: auditor.personId })).toMatchObject({
    refusal: 'forbidden',
  })
})

test('an act that comes to nothing ends no session', async () => {
  const token = await cast.tokenOf('truongphong')
  const head = await cast.viewerOf('truongphong')
  const wish = { personId: head.personId }
  const key = crypto.randomUUID()
  await endSessions(administrator, { personId: administrator.personId }, key)
  // The same form with another person in it: refused before anything is done.
  const reused = await endSessions(administrator, wish, key)
  expect(reused).toMatchObject({ kind: 'refused', refusal: 'form_reused' })
  expect(await viewerBehind(token)).not.toBeNull()
})
