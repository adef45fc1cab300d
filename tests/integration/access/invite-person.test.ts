import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findAccount } from '@/lib/access/accounts-queries'
import { invitePerson } from '@/lib/access/commands/invite-person'
import type { Viewer } from '@/lib/access/viewer'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'
import { activate, NEW_PASSWORD, slipIn } from './one-time'

let cast: FoundedCast
let administrator: Viewer

beforeAll(async () => {
  cast = await foundCast()
  administrator = await cast.viewerOf('quantri')
})
beforeEach(async () => {
  await readAsSuperuser('delete from sign_in_throttle')
})

const wish = { fullName: 'Bùi Văn Tám', jobTitle: 'Chuyên viên', choice: 'officer' }
const invite = (more: object = {}) => invitePerson(administrator, { ...wish, ...more })

describe('a person comes into the ledger', () => {
  test('with a proposed name, a first role and a code; then signs in with a password of their own', async () => {
    const { personId, slip } = slipIn(await invite({ phone: '0905 000 111' }))
    expect(slip).toMatchObject({ fullName: 'Bùi Văn Tám', username: 'tam.bv' })
    expect(slip.code).toMatch(/^[2-9A-HJ-NP-Z]{12}$/)
    expect(await findAccount(administrator, personId)).toMatchObject({
      username: 'tam.bv',
      isActivated: false,
      codeEndsAt: new Date('2026-11-27T02:30:00Z'),
      roles: [{ role: 'officer', place: null, from: '2026-11-20', to: null }],
    })
    expect(await cast.tryDoor('tam.bv', { password: '' })).toEqual({ kind: 'wrong' })
    expect(await activate(slip)).toEqual({ kind: 'done', username: 'tam.bv' })
    const signedIn = await cast.tryDoor('tam.bv', { password: NEW_PASSWORD })
    const token = signedIn.kind === 'done' ? signedIn.token : ''
    expect(await viewerBehind(token)).toMatchObject({
      fullName: 'Bùi Văn Tám',
      memberships: [{ role: 'officer' }],
    })
    const lines = await readAsSuperuser<{ act: string; person_id: string; details: object }>(
      `select act, person_id, details from entry where subject_id = $1 order by seq`,
      [personId],
    )
    expect(lines).toEqual([
      {
        act: 'accounts/invite',
        person_id: administrator.personId,
        details: { username: 'tam.bv', role: 'officer', place: null },
      },
      { act: 'accounts/activate', person_id: personId, details: {} },
    ])
  })

  test('whose role begins later, and ends: until then it carries nothing', async () => {
    const days = { from: '01/12/2026', until: '31/12/2026' }
    const { personId, slip } = slipIn(await invite({ fullName: 'Cao Thị Sau', ...days }))
    expect(await findAccount(administrator, personId)).toMatchObject({
      roles: [{ from: '2026-12-01', to: '2027-01-01' }],
    })
    await activate(slip)
    const signedIn = await cast.tryDoor(slip.username, { password: NEW_PASSWORD })
    const token = signedIn.kind === 'done' ? signedIn.token : ''
    expect(await viewerBehind(token)).toMatchObject({ memberships: [] })
  })

  test('the code is kept nowhere but as a keyed hash, the answer of the form included', async () => {
    const key = crypto.randomUUID()
    const person = { ...wish, fullName: 'Đỗ Thị Kín' }
    const { personId, slip } = slipIn(await invitePerson(administrator, person, key))
    const again = await invitePerson(administrator, person, key)
    expect(again).toEqual({ kind: 'done', value: { personId, slip: null } })
    const written = await readAsSuperuser<{ text: string }>(
      `select row_to_json(s)::text as text from submission s
       union all select row_to_json(k)::text from one_time_code k
       union all select row_to_json(e)::text from entry e`,
    )
    expect(written.filter(({ text }) => text.includes(slip.code))).toEqual([])
    expect(written.length).toBeGreaterThan(3)
  })
})

describe('it is refused', () => {
  test('with a name somebody has, which is told with a free one; two at once get two names', async () => {
    expect(await invite({ username: 'canbo' })).toMatchObject({
      refusal: 'username_taken',
      about: ['canbo2'],
    })
    const twins = await Promise.all([1, 2].map(() => invite({ fullName: 'Hà Văn Đôi' })))
    const names = twins.flatMap((one) => (one.kind === 'done' ? slipIn(one).slip.username : []))
    expect(new Set(names).size).toBe(names.length)
    expect(twins.map(({ kind }) => kind)).toContain('done')
  })

  test.each([
    [{ fullName: '  ' }, ['fullName']],
    [{ jobTitle: undefined }, ['jobTitle']],
    [{ username: 'Hoa Nguyễn' }, ['username']],
    [{ phone: 'gọi sau' }, ['phone']],
    [{ choice: 'king' }, ['choice.role']],
    [{ from: '02/12/2026', until: '01/12/2026' }, ['until']],
  ])('%j', async (more, fields) => {
    const answer = await invite(more)
    expect(answer.kind === 'invalid' && answer.issues.map(({ field }) => field)).toEqual(fields)
  })

  test.each([
    [{ from: '19/11/2026' }, 'day_passed'],
    [{ choice: 'sponsor_member' }, 'scope_does_not_fit'],
    [{ choice: 'cashier' }, 'role_without_work'],
    [{ choice: `sponsor_member:${crypto.randomUUID()}` }, 'not_found'],
    [{ fullName: '123' }, 'username_missing'],
  ])('%j: %s', async (more, refusal) => {
    expect(await invite(more)).toMatchObject({ refusal })
  })

  test('to anybody but the administrator, and leaves nobody behind', async () => {
    const before = await readAsSuperuser('select id from account')
    const officer = await cast.viewerOf('canbo')
    expect(await invitePerson(officer, wish)).toMatchObject({ refusal: 'forbidden' })
    expect(await readAsSuperuser('select id from account')).toHaveLength(before.length)
  })

  test('a person of one commune is nobody in the other', async () => {
    const { personId } = slipIn(await invite({ fullName: 'Ngô Thị Riêng' }))
    const rows = await readAsSuperuser<{ commune_id: string }>(
      'select commune_id from person where id = $1',
      [personId],
    )
    expect(rows).toEqual([{ commune_id: cast.ids.vietAn }])
  })
})
