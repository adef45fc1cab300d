import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changePassword } from '@/lib/access/commands/change-password'
import { endOwnSession } from '@/lib/access/commands/end-own-session'
import { endOwnEverySession } from '@/lib/access/commands/end-own-sessions'
import type { Viewer } from '@/lib/access/viewer'
import { moveClock, now } from '@/lib/platform/clock'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { listOwnSessions, noteConfirmed } from '@/lib/platform/gate/own-sessions'
import { openSession, viewerBehind } from '@/lib/platform/gate/session'
import { asIdentity } from '@/lib/platform/db/transaction'
import { reversePayment } from '@/lib/payments/commands/reverse-payment'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, PASSWORD, type FoundedCast } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'
import { NEW_PASSWORD } from './one-time'

let cast: FoundedCast

beforeAll(async () => {
  cast = await foundCast()
})
beforeEach(async () => {
  await readAsSuperuser('delete from sign_in_throttle')
})
afterEach(() => moveClock(undefined))

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A156E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
const later = (minutes: number) => new Date(now().getTime() + minutes * 60_000)
const tokenAndViewer = async (username: string) => {
  const token = await cast.tokenOf(username)
  return { token, viewer: (await viewerBehind(token)) as Viewer }
}
const change = (viewer: Viewer, more: object = {}) =>
  changePassword(viewer, {
    ...{ password: PASSWORD, newPassword: NEW_PASSWORD, newPasswordAgain: NEW_PASSWORD },
    ...{ address: '10.0.0.9', ...more },
  })

describe('one’s own password', () => {
  test('changes; this session stays, the others end, and the record says how many', async () => {
    const other = await cast.tokenOf('lanhdao')
    const { token, viewer } = await tokenAndViewer('lanhdao')
    expect(await change(viewer)).toEqual({ kind: 'done', value: { sessions: 1 } })
    expect(await viewerBehind(token)).not.toBeNull()
    expect(await viewerBehind(other)).toBeNull()
    expect(await cast.tryDoor('lanhdao')).toEqual({ kind: 'wrong' })
    expect((await cast.tryDoor('lanhdao', { password: NEW_PASSWORD })).kind).toBe('done')
    const [line] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select details, subject_id from entry where act = 'accounts/change-password'`,
    )
    expect(line).toEqual({ details: { sessions: 1 }, subject_id: viewer.personId })
  })

  test.each([
    [{ password: 'not the password' }, 'password_wrong'],
    [{ newPassword: 'ngan', newPasswordAgain: 'ngan' }, 'password_too_short'],
    [{ newPasswordAgain: 'another one, not equal' }, 'password_unequal'],
    [{ newPassword: 'password1234', newPasswordAgain: 'password1234' }, 'password_common'],
    [{ newPassword: PASSWORD, newPasswordAgain: PASSWORD }, 'password_same'],
  ])('%j is refused: %s', async (more, refusal) => {
    const { viewer } = await tokenAndViewer('canbo')
    expect(await change(viewer, more)).toMatchObject({ refusal })
    expect((await cast.tryDoor('canbo')).kind).toBe('done')
  })

  test('guesses at the present one are slowed down, here and at the door', async () => {
    const { viewer } = await tokenAndViewer('giamsat')
    const wrong = { password: 'not the password' }
    for (let n = 0; n < 5; n += 1) {
      expect(await change(viewer, wrong)).toMatchObject({ refusal: 'password_wrong' })
    }
    expect(await change(viewer, wrong)).toMatchObject({ refusal: 'wait' })
    expect(await change(viewer)).toMatchObject({ refusal: 'wait' })
  })

  test('is not written any more once the session was ended at the same moment', async () => {
    const { viewer } = await tokenAndViewer('giamsat')
    const account = `account where id = '${viewer.accountId}'`
    const answer = await heldBack(
      {
        hold: `select from ${account} for update`,
        meanwhile: `update session set ended_at = now() where id = '${viewer.sessionId}'`,
      },
      () => change(viewer),
    )
    expect(answer).toMatchObject({ refusal: 'session_gone' })
    expect((await cast.tryDoor('giamsat')).kind).toBe('done')
  })

  test('two changes at once leave one of the two passwords', async () => {
    const { viewer } = await tokenAndViewer('truongphong')
    const both = ['the first of two passwords', 'the second of two passwords']
    await Promise.all(
      both.map((newPassword, n) =>
        change(viewer, { newPassword, newPasswordAgain: newPassword, address: `10.0.1.${n}` }),
      ),
    )
    const opens = await Promise.all(
      both.map((password) => cast.tryDoor('truongphong', { password })),
    )
    expect(opens.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  })
})

describe('one’s own sessions', () => {
  test('are listed with the device in words; one of them ends, and nobody else’s', async () => {
    const { viewer } = await tokenAndViewer('canbo')
    const { accountId, communeId } = viewer
    await asIdentity((tx) =>
      tx.session.updateMany({
        where: { id: { not: viewer.sessionId }, accountId },
        data: { endedAt: now() },
      }),
    )
    const phone = await asIdentity((tx) => openSession(tx, { accountId, communeId, device: PHONE }))
    const listed = await listOwnSessions(viewer)
    expect(listed.map(({ device, isThis }) => ({ ...device, isThis }))).toEqual([
      { browser: null, system: null, isThis: true },
      { browser: 'Chrome', system: 'Android', isThis: false },
    ])
    const stranger = await cast.viewerOf('canbo.khac')
    const sessionId = listed[1]?.id
    expect(await endOwnSession(stranger, { sessionId })).toMatchObject({ refusal: 'session_gone' })
    expect(await viewerBehind(phone)).not.toBeNull()
    const twice = await Promise.all([1, 2].map(() => endOwnSession(viewer, { sessionId })))
    expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await viewerBehind(phone)).toBeNull()
  })

  test('all end at once, this one too', async () => {
    const other = await cast.tokenOf('canbo')
    const { token, viewer } = await tokenAndViewer('canbo')
    expect(await endOwnEverySession(viewer, {})).toMatchObject({ kind: 'done' })
    expect([await viewerBehind(token), await viewerBehind(other)]).toEqual([null, null])
    const lines = await readAsSuperuser(
      `select act from entry where act like 'accounts/end-own%' order by seq`,
    )
    expect(lines).toEqual([
      { act: 'accounts/end-own-session' },
      { act: 'accounts/end-own-sessions' },
    ])
  })

  test('an administrator’s idles out after a quarter of an hour, anybody else’s after half', async () => {
    const keeper = await tokenAndViewer('quantri')
    const officer = await cast.tokenOf('canbo')
    moveClock(later(16))
    expect(await viewerBehind(keeper.token)).toBeNull()
    expect(await viewerBehind(officer)).not.toBeNull()
    expect(await listOwnSessions(keeper.viewer)).toEqual([])
    moveClock(later(31))
    expect(await viewerBehind(officer)).toBeNull()
  })
})

describe('the password once more', () => {
  test('money is taken back with a password typed in the last ten minutes only', async () => {
    const { token, viewer } = await tokenAndViewer('canbo')
    const wish = { paymentId: crypto.randomUUID(), reason: 'Ghi nhầm' }
    expect(await reversePayment(viewer, wish)).toMatchObject({ refusal: 'not_found' })
    moveClock(later(10))
    const idle = (await viewerBehind(token)) as Viewer
    expect(await reversePayment(idle, wish)).toMatchObject({ refusal: 'unconfirmed' })
    const { accountId } = idle
    const typed = { accountId, address: '10.0.0.9' }
    expect(await confirmPassword({ ...typed, password: 'no' })).toEqual({ kind: 'wrong' })
    expect(await confirmPassword({ ...typed, password: PASSWORD })).toEqual({ kind: 'fits' })
    await noteConfirmed(idle)
    expect(await reversePayment((await viewerBehind(token)) as Viewer, wish)).toMatchObject({
      refusal: 'not_found',
    })
  })
})
