import { beforeAll, describe, expect, test } from 'vitest'
import { findAccount, listAccounts, listRoleChoices } from '@/lib/access/accounts-queries'
import { giveRole } from '@/lib/access/commands/give-role'
import type { Viewer } from '@/lib/access/viewer'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let administrator: Viewer

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  administrator = cast.administrator
})

const give = (to: Viewer, choice: string) =>
  giveRole(administrator, { personId: to.personId, choice })

describe('giving a role', () => {
  test('of the whole commune: it holds from today, and the record says so', async () => {
    expect(await give(cast.officer, 'office_head')).toMatchObject({ kind: 'done' })
    expect(await findAccount(administrator, cast.officer.personId)).toMatchObject({
      username: 'canbo',
      roles: [
        { role: 'officer', place: null, from: '2026-04-01', to: null },
        { role: 'office_head', place: null, from: '2026-11-20', to: null },
      ],
    })
    const [line] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select details, subject_id from entry where act = 'accounts/give-role' order by seq desc`,
    )
    expect(line).toEqual({
      details: { role: 'office_head', place: null },
      subject_id: cast.officer.personId,
    })
  })

  test('of a unit: one person may stand for two', async () => {
    expect(await give(cast.member, `sponsor_member:${cast.women}`)).toMatchObject({ kind: 'done' })
    const account = await findAccount(administrator, cast.member.personId)
    expect(account?.roles.map(({ place }) => place)).toEqual([
      'Công an xã',
      'Hội Liên hiệp Phụ nữ xã',
    ])
  })

  test('offers every role that has work, those of units with their names', async () => {
    const choices = await listRoleChoices(administrator)
    expect(choices.map(({ role, place }) => (place ? `${role}: ${place.name}` : role))).toEqual([
      'officer',
      'leader',
      'office_head',
      'sponsor_member: Công an xã',
      'sponsor_member: Hội Liên hiệp Phụ nữ xã',
      'front_officer',
      'administrator',
      'auditor',
    ])
  })
})

describe('it is refused', () => {
  test('to oneself: whoever keeps the accounts would decide alone on everything', async () => {
    expect(await give(administrator, 'leader')).toMatchObject({ refusal: 'not_to_oneself' })
  })

  test('when the person holds it already, two clicks at once included', async () => {
    expect(await give(cast.officer, 'officer')).toMatchObject({ refusal: 'already_held' })
    const same = `sponsor_member:${cast.police}`
    const tries = await Promise.all([1, 2, 3, 4].map(() => give(cast.auditor, same)))
    expect(tries.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  })

  test.each(['sponsor_member', 'officer:PLACE'])('with the wrong scope: %s', async (choice) => {
    const written = choice.replace('PLACE', cast.police)
    expect(await give(cast.leader, written)).toMatchObject({ refusal: 'scope_does_not_fit' })
  })

  test('when nobody has work for the role yet', async () => {
    expect(await give(cast.leader, 'cashier')).toMatchObject({ refusal: 'role_without_work' })
  })

  test('for a person, or a unit, of another commune or of none', async () => {
    expect(await give(cast.otherOfficer, 'auditor')).toMatchObject({ refusal: 'not_found' })
    expect(await give(cast.leader, `sponsor_member:${crypto.randomUUID()}`)).toMatchObject({
      refusal: 'not_found',
    })
  })

  test('to anybody but the administrator; a role that is none is not understood', async () => {
    const wish = { personId: cast.leader.personId, choice: 'auditor' }
    expect(await giveRole(cast.officer, wish)).toMatchObject({ refusal: 'forbidden' })
    expect(await give(cast.leader, 'king')).toMatchObject({ kind: 'invalid' })
  })
})

test('the list knows the people of this commune and no login of another', async () => {
  const accounts = await listAccounts(administrator)
  expect(accounts.map(({ username }) => username).sort()).toEqual([
    ...['canbo', 'congan', 'giamsat', 'gvcn', 'hieutruong', 'lanhdao', 'mattran', 'quantri'],
    ...['truongphong', 'truongthon'],
  ])
  expect(accounts.map(({ fullName }) => fullName)).toEqual([
    ...['Lê Hoàng Anh', 'Bùi Thị Thu Hà', 'Nguyễn Thị Hòa', 'Huỳnh Văn Lợi', 'Võ Thị Mai'],
    ...['Trần Văn Minh', 'Phan Thị Ngọc', 'Đặng Minh Sơn', 'Ngô Văn Tám', 'Phạm Quang Vinh'],
  ])
  expect(await findAccount(administrator, cast.otherOfficer.personId)).toBeNull()
})
