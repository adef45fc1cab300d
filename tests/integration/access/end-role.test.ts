import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findAccount } from '@/lib/access/accounts-queries'
import { endRole } from '@/lib/access/commands/end-role'
import { giveRole } from '@/lib/access/commands/give-role'
import { may, type Viewer } from '@/lib/access/viewer'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

let cast: FoundedCast
let administrator: Viewer

beforeAll(async () => {
  cast = await foundCast()
})
beforeEach(async () => {
  administrator = await cast.viewerOf('quantri')
})

/** The id of the role a person holds. */
async function roleOf(person: Viewer, role: string): Promise<string> {
  const account = await findAccount(administrator, person.personId)
  const held = account?.roles.find((one) => one.role === role)
  if (!held) throw new Error(`${person.fullName} is no ${role}`)
  return held.id
}

test('a role that ends is gone on the next request, and the record says which', async () => {
  const token = await cast.tokenOf('lanhdao')
  const leader = await cast.viewerOf('lanhdao')
  expect(may(leader, 'assignment.decide')).toBe(true)
  const membershipId = await roleOf(leader, 'leader')
  expect(await endRole(administrator, { membershipId })).toEqual({
    kind: 'done',
    value: { personId: leader.personId, role: 'leader', lenderId: null },
  })
  expect(await viewerBehind(token)).toMatchObject({ memberships: [] })
  const [line] = await readAsSuperuser<{ details: object; subject_id: string }>(
    `select details, subject_id from entry where act = 'accounts/end-role' order by seq desc`,
  )
  expect(line).toEqual({
    details: { role: 'leader', place: null },
    subject_id: leader.personId,
  })
  expect(await endRole(administrator, { membershipId })).toMatchObject({ refusal: 'not_found' })
})

test('a role given and ended on the same day never held, and may be given again', async () => {
  const officer = await cast.viewerOf('canbo')
  const wish = { personId: officer.personId, choice: 'auditor' }
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await giveRole(administrator, wish)).toMatchObject({ kind: 'done' })
    const membershipId = await roleOf(officer, 'auditor')
    expect(await endRole(administrator, { membershipId })).toMatchObject({ kind: 'done' })
  }
  expect((await cast.viewerOf('canbo')).memberships).toMatchObject([{ role: 'officer' }])
})

test('the last administrator stays', async () => {
  const membershipId = await roleOf(administrator, 'administrator')
  expect(await endRole(administrator, { membershipId })).toEqual({
    kind: 'refused',
    refusal: 'last_administrator',
  })
})

test('of two administrators who leave at the same moment one is held back', async () => {
  const officer = await cast.viewerOf('canbo')
  await giveRole(administrator, { personId: officer.personId, choice: 'administrator' })
  const second = await cast.viewerOf('canbo')
  const [own, theirs] = [
    await roleOf(administrator, 'administrator'),
    await roleOf(second, 'administrator'),
  ]
  const left = await Promise.all([
    endRole(administrator, { membershipId: own }),
    endRole(second, { membershipId: theirs }),
  ])
  expect(left.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  const holding = await readAsSuperuser(
    `select from membership where role = 'administrator' and valid_to is null`,
  )
  expect(holding).toHaveLength(1)
})

test('nobody else ends roles, and none of another commune', async () => {
  const auditor = await cast.viewerOf('giamsat')
  const keepers = await Promise.all(['quantri', 'canbo'].map((name) => cast.viewerOf(name)))
  const keeper = keepers.find((one) => may(one, 'account.keep')) ?? administrator
  const [held] = await readAsSuperuser<{ id: string }>(
    'select id from membership where person_id = $1',
    [auditor.personId],
  )
  expect(await endRole(auditor, { membershipId: held?.id })).toMatchObject({ refusal: 'forbidden' })
  const stranger = await cast.viewerOf('canbo.khac')
  const [foreign] = await readAsSuperuser<{ id: string }>(
    'select id from membership where person_id = $1',
    [stranger.personId],
  )
  expect(await endRole(keeper, { membershipId: foreign?.id })).toMatchObject({
    refusal: 'not_found',
  })
})
