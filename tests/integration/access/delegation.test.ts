import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findAccount } from '@/lib/access/accounts-queries'
import { delegateRole } from '@/lib/access/commands/delegate-role'
import { delegateRoleOf } from '@/lib/access/commands/delegate-role-of'
import { endDelegation } from '@/lib/access/commands/end-delegation'
import { endRole } from '@/lib/access/commands/end-role'
import { openDelegationDesk } from '@/lib/access/delegation-queries'
import { inPlaceOf, may, type Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { moveClock } from '@/lib/platform/clock'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'

let cast: FoundedCast
let leader: Viewer
let head: Viewer
let administrator: Viewer

beforeAll(async () => {
  cast = await foundCast()
  leader = await cast.viewerOf('lanhdao')
  head = await cast.viewerOf('truongphong')
  administrator = await cast.viewerOf('quantri')
})
beforeEach(async () => {
  await readAsSuperuser('delete from membership where on_behalf_of_id is not null')
  await readAsSuperuser('delete from sign_in_throttle')
})
afterEach(() => moveClock(undefined))

const days = { from: '23/11/2026', until: '27/11/2026' }
const lend = (more: object = {}) =>
  delegateRole(leader, { personId: head.personId, role: 'leader', ...days, ...more })
const openOn = (day: string) => moveClock(new Date(`${day}T09:30:00+07:00`))

describe('a leader who is away lends the role', () => {
  test('for these days and no other; it says in whose place, and so does the record', async () => {
    expect(await lend()).toEqual({ kind: 'done', value: { borrower: 'Trần Văn Minh' } })
    expect(may(await cast.viewerOf('truongphong'), 'assignment.decide')).toBe(false)
    openOn('2026-11-23')
    const acting = await cast.viewerOf('truongphong')
    expect(may(acting, 'assignment.decide')).toBe(true)
    expect(inPlaceOf(acting, 'assignment.decide')).toEqual([leader.personId])
    expect(inPlaceOf(acting, 'assignment.review')).toEqual([])
    expect(await findAccount(administrator, head.personId)).toMatchObject({
      roles: [
        { role: 'office_head', onBehalfOf: null },
        { role: 'leader', from: '2026-11-23', to: '2026-11-28', onBehalfOf: 'Phạm Quang Vinh' },
      ],
    })
    openOn('2026-11-27')
    expect(may(await cast.viewerOf('truongphong'), 'assignment.decide')).toBe(true)
    openOn('2026-11-28')
    expect(may(await cast.viewerOf('truongphong'), 'assignment.decide')).toBe(false)
    const [line] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select details, subject_id from entry where act = 'accounts/delegate'`,
    )
    expect(line).toEqual({
      subject_id: leader.personId,
      details: { role: 'leader', person: head.personId, from: '2026-11-23', to: '2026-11-27' },
    })
  })

  test('and takes it back early; nobody else does', async () => {
    await lend({ from: '20/11/2026' })
    const lent = (await openDelegationDesk(leader, leader.personId))?.lent[0]
    const wish = { membershipId: lent?.id }
    expect(await endDelegation(head, wish)).toMatchObject({ refusal: 'not_found' })
    const twice = await Promise.all([endDelegation(leader, wish), endDelegation(leader, wish)])
    expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(may(await cast.viewerOf('truongphong'), 'assignment.decide')).toBe(false)
  })

  test('the administrator writes it down for somebody who is away already, never to oneself', async () => {
    const wish = { lenderId: leader.personId, role: 'leader', ...days }
    const { personId } = head
    expect(await delegateRoleOf(head, { ...wish, personId })).toMatchObject({
      refusal: 'forbidden',
    })
    expect(
      await delegateRoleOf(administrator, { ...wish, personId: administrator.personId }),
    ).toMatchObject({ refusal: 'to_oneself' })
    expect(await delegateRoleOf(administrator, { ...wish, personId })).toMatchObject({
      kind: 'done',
    })
  })

  test('whoever acts in a place does not lend it on, and decides nothing of the lender’s own', async () => {
    await lend({ from: '20/11/2026' })
    const acting = await cast.viewerOf('truongphong')
    const officer = await cast.viewerOf('canbo')
    expect(
      await delegateRole(acting, { ...days, role: 'leader', personId: officer.personId }),
    ).toMatchObject({ refusal: 'not_held_then' })
    const decisions = [{ assignmentId: crypto.randomUUID(), outcome: 'approved' }]
    expect(await decideAssignments(acting, { decisions })).toMatchObject({ refusal: 'not_found' })
  })

  test('the administrator ends it early and learns whose role it was', async () => {
    await lend({ from: '20/11/2026' })
    const membershipId = (await openDelegationDesk(administrator, leader.personId))?.lent[0]?.id
    expect(await endRole(administrator, { membershipId })).toEqual({
      kind: 'done',
      value: { personId: head.personId, role: 'leader', lenderId: leader.personId },
    })
    const [line] = await readAsSuperuser<{ details: object }>(
      `select details from entry where act = 'accounts/end-role' order by seq desc`,
    )
    expect(line?.details).toMatchObject({ role: 'leader', onBehalfOf: leader.personId })
    expect(may(await cast.viewerOf('truongphong'), 'assignment.decide')).toBe(false)
    expect(may(await cast.viewerOf('lanhdao'), 'assignment.decide')).toBe(true)
  })

  test('what is lent ends with the role it was lent of', async () => {
    await lend({ from: '20/11/2026' })
    const [own] = await readAsSuperuser<{ id: string }>(
      `select id from membership where person_id = $1 and role = 'leader'`,
      [leader.personId],
    )
    await endRole(administrator, { membershipId: own?.id })
    expect(may(await cast.viewerOf('truongphong'), 'assignment.decide')).toBe(false)
    await readAsSuperuser(`update membership set valid_to = null where id = $1`, [own?.id])
  })
})

test('a role that is ended at the same moment is not lent, whoever writes it down', async () => {
  const own = `where person_id = '${leader.personId}' and on_behalf_of_id is null`
  const hold = `select from membership ${own} for update`
  const meanwhile = `update membership set valid_to = '2026-11-20' ${own}`
  const wish = { lenderId: leader.personId, personId: head.personId, role: 'leader', ...days }
  for (const act of [() => lend(), () => delegateRoleOf(administrator, wish)]) {
    expect(await heldBack({ hold, meanwhile }, act)).toMatchObject({ refusal: 'not_held_then' })
    await readAsSuperuser(`update membership set valid_to = null ${own}`)
  }
  expect((await lend()).kind).toBe('done')
})

// Whoever ends the role holds the administrators' roles first: they would wait for each other.
test('lending holds no other role of the lender', async () => {
  const first = '00000000-0000-7000-8000-000000000001'
  await readAsSuperuser(
    `insert into membership (commune_id, id, person_id, role, valid_from)
     values ($1, $2, $3, 'administrator', '2026-11-01')`,
    [leader.communeId, first, leader.personId],
  )
  const hold = `select from membership where person_id = '${leader.personId}' and role = 'leader' for update`
  const meanwhile = `select from membership where id = '${first}' for update nowait`
  expect(await heldBack({ hold, meanwhile }, lend)).toMatchObject({ kind: 'done' })
  await readAsSuperuser('delete from membership where id = $1', [first])
})

test('lent and ended at once, ten times over: what was lent never outlives it', async () => {
  const own = `where person_id = '${leader.personId}' and on_behalf_of_id is null`
  const [held] = await readAsSuperuser<{ id: string }>(`select id from membership ${own}`)
  for (let time = 0; time < 10; time += 1) {
    await Promise.all([lend(), endRole(administrator, { membershipId: held?.id })])
    const lent = await readAsSuperuser(
      `select from membership where on_behalf_of_id is not null and valid_to > valid_from`,
    )
    expect(lent).toEqual([])
    await readAsSuperuser('delete from membership where on_behalf_of_id is not null')
    await readAsSuperuser(`update membership set valid_to = null ${own}`)
  }
})

describe('it is refused', () => {
  test.each([
    [{ from: '19/11/2026' }, 'day_passed'],
    [{ until: '31/12/2027' }, 'days_too_many'],
    [{ role: 'office_head' }, 'not_held_then'],
  ])('%j: %s', async (more, refusal) => {
    expect(await lend(more)).toMatchObject({ refusal })
  })

  test('to oneself, to nobody of this commune, backwards', async () => {
    expect(await lend({ personId: leader.personId })).toMatchObject({ refusal: 'to_lender' })
    const stranger = await cast.viewerOf('canbo.khac')
    expect(await lend({ personId: stranger.personId })).toMatchObject({ refusal: 'not_found' })
    expect(await lend({ until: '22/11/2026' })).toMatchObject({ kind: 'invalid' })
    expect(await lend({ role: 'administrator' })).toMatchObject({ kind: 'invalid' })
  })

  test('to a second person for the same days, two clicks at once included', async () => {
    const officer = await cast.viewerOf('canbo')
    const both = await Promise.all([lend(), lend({ personId: officer.personId })])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both).toContainEqual({ kind: 'refused', refusal: 'already_lent' })
    expect(await lend({ from: '28/11/2026', until: '29/11/2026' })).toMatchObject({ kind: 'done' })
  })

  test('to anybody without such a role', async () => {
    const officer = await cast.viewerOf('canbo')
    expect(
      await delegateRole(officer, { personId: head.personId, role: 'leader', ...days }),
    ).toMatchObject({ refusal: 'forbidden' })
    expect(await endDelegation(officer, { membershipId: crypto.randomUUID() })).toMatchObject({
      refusal: 'forbidden',
    })
  })
})
