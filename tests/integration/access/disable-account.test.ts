import { beforeAll, describe, expect, test } from 'vitest'
import { findAccount } from '@/lib/access/accounts-queries'
import { disableAccount } from '@/lib/access/commands/disable-account'
import { enableAccount } from '@/lib/access/commands/enable-account'
import { endRole } from '@/lib/access/commands/end-role'
import { giveRole } from '@/lib/access/commands/give-role'
import { renewCode } from '@/lib/access/commands/renew-code'
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

const reason = 'Chuyển công tác'

describe('closing an account', () => {
  test('ends its sessions and shuts the door; opening it lets the person in again', async () => {
    const token = await cast.tokenOf('canbo')
    const { personId } = await cast.viewerOf('canbo')
    expect(await disableAccount(administrator, { personId, reason })).toMatchObject({
      kind: 'done',
    })
    expect(await viewerBehind(token)).toBeNull()
    expect(await cast.tryDoor('canbo')).toEqual({ kind: 'wrong' })
    expect(await findAccount(administrator, personId)).toMatchObject({
      isDisabled: true,
      openSessions: 0,
    })
    expect(await disableAccount(administrator, { personId, reason })).toMatchObject({
      refusal: 'already_disabled',
    })
    expect(await enableAccount(administrator, { personId, reason: 'Trở lại' })).toMatchObject({
      kind: 'done',
    })
    expect((await cast.tryDoor('canbo')).kind).toBe('done')
    expect(await viewerBehind(token)).toBeNull()
    expect(await enableAccount(administrator, { personId, reason })).toMatchObject({
      refusal: 'not_disabled',
    })
    const lines = await readAsSuperuser<{ act: string; details: object }>(
      `select act, details from entry where subject_id = $1 order by seq`,
      [personId],
    )
    expect(lines).toEqual([
      { act: 'accounts/disable', details: { reason } },
      { act: 'accounts/enable', details: { reason: 'Trở lại' } },
    ])
  })

  test('a code given out while it is closed takes the old password away, and opens nothing before', async () => {
    const { personId } = await cast.viewerOf('giamsat')
    await disableAccount(administrator, { personId, reason: 'Nghi lộ mật khẩu' })
    const { slip } = slipIn(await renewCode(administrator, { personId }))
    expect(await activate(slip)).toEqual({ kind: 'wrong' })
    await enableAccount(administrator, { personId, reason: 'Đã gặp' })
    expect(await cast.tryDoor('giamsat')).toEqual({ kind: 'wrong' })
    expect(await activate(slip)).toMatchObject({ kind: 'done' })
    expect((await cast.tryDoor('giamsat', { password: NEW_PASSWORD })).kind).toBe('done')
  })
})

describe('it is refused', () => {
  test('for oneself, without a reason, for nobody of this commune', async () => {
    const { personId } = administrator
    expect(await disableAccount(administrator, { personId, reason })).toMatchObject({
      refusal: 'not_oneself',
    })
    const other = await cast.viewerOf('canbo.khac')
    expect(await disableAccount(administrator, { personId: other.personId, reason })).toMatchObject(
      { refusal: 'not_found' },
    )
    expect(
      await disableAccount(administrator, { personId: other.personId, reason: ' ' }),
    ).toMatchObject({ kind: 'invalid' })
  })

  test('two administrators who close each other at once: one of them stays', async () => {
    const second = await cast.viewerOf('truongphong')
    await giveRole(administrator, { personId: second.personId, choice: 'administrator' })
    const [first, other] = [await cast.viewerOf('quantri'), await cast.viewerOf('truongphong')]
    const both = await Promise.all([
      disableAccount(first, { personId: other.personId, reason }),
      disableAccount(other, { personId: first.personId, reason }),
    ])
    expect(both.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(both).toContainEqual({ kind: 'refused', refusal: 'last_administrator' })
  })

  test('nobody ends the role of the last administrator who can sign in', async () => {
    const left = await readAsSuperuser<{ id: string; username: string }>(
      `select m.id, a.username from membership m
       join person p on p.commune_id = m.commune_id and p.id = m.person_id
       join account a on a.id = p.account_id
       where m.role = 'administrator' and a.disabled_at is null`,
    )
    expect(left).toHaveLength(1)
    const keeper = await cast.viewerOf(left[0]?.username ?? '')
    expect(await endRole(keeper, { membershipId: left[0]?.id })).toMatchObject({
      refusal: 'last_administrator',
    })
  })
})
