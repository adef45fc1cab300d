import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { disableAccount } from '@/lib/access/commands/disable-account'
import { enableAccount } from '@/lib/access/commands/enable-account'
import { renewCode } from '@/lib/access/commands/renew-code'
import { writtenCode } from '@/lib/access/one-time-code'
import type { Viewer } from '@/lib/access/viewer'
import { moveClock } from '@/lib/platform/clock'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'
import { activate, NEW_PASSWORD, slipIn } from './one-time'

let cast: FoundedCast
let administrator: Viewer
let officer: Viewer

beforeAll(async () => {
  cast = await foundCast()
  administrator = await cast.viewerOf('quantri')
  officer = await cast.viewerOf('canbo')
})
beforeEach(async () => {
  await readAsSuperuser('delete from sign_in_throttle')
})
afterEach(() => moveClock(undefined))

const renew = (of: Viewer) => renewCode(administrator, { personId: of.personId })

describe('a forgotten password', () => {
  test('sessions end at once, the old password when the code is used, written in any way', async () => {
    const token = await cast.tokenOf('canbo')
    const { slip } = slipIn(await renew(officer))
    expect(await viewerBehind(token)).toBeNull()
    expect((await cast.tryDoor('canbo')).kind).toBe('done')
    const written = ` ${writtenCode(slip.code).toLowerCase().replaceAll('-', ' - ')} `
    expect(await activate({ username: ' CANBO ', code: written })).toMatchObject({ kind: 'done' })
    expect(await cast.tryDoor('canbo')).toEqual({ kind: 'wrong' })
    expect((await cast.tryDoor('canbo', { password: NEW_PASSWORD })).kind).toBe('done')
    const lines = await readAsSuperuser<{ act: string; person_id: string }>(
      `select act, person_id from entry where subject_id = $1 order by seq`,
      [officer.personId],
    )
    expect(lines).toEqual([
      { act: 'accounts/renew-code', person_id: administrator.personId },
      { act: 'accounts/activate', person_id: officer.personId },
    ])
  })

  test('a code opens once, and once only for two who use it at the same moment', async () => {
    const { slip } = slipIn(await renew(officer))
    const tries = await Promise.all(
      [1, 2, 3, 4].map((n) => activate(slip, { address: `10.0.0.${n}` })),
    )
    expect(tries.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(tries.filter(({ kind }) => kind === 'wrong')).toHaveLength(3)
    expect(await activate(slip)).toEqual({ kind: 'wrong' })
  })

  test('a code gives no password to an account that is closed at the same moment', async () => {
    const { slip } = slipIn(await renew(officer))
    const account = `account where username = 'canbo'`
    const hash = () => readAsSuperuser(`select password_hash, disabled_at from ${account}`)
    const [before] = await hash()
    const answer = await heldBack(
      {
        hold: `select from ${account} for update`,
        meanwhile: `update account set disabled_at = now() where username = 'canbo'`,
      },
      () => activate(slip),
    )
    await readAsSuperuser(`update account set disabled_at = null where username = 'canbo'`)
    expect(answer).toEqual({ kind: 'wrong' })
    expect(await hash()).toEqual([before])
  })

  test('a newer code makes the older void; of two given out at once one is open', async () => {
    const older = slipIn(await renew(officer)).slip
    const both = await Promise.all([renew(officer), renew(officer)])
    expect(await activate(older)).toEqual({ kind: 'wrong' })
    const open = await readAsSuperuser(
      `select id from one_time_code where account_id = $1 and used_at is null and voided_at is null`,
      [officer.accountId],
    )
    expect(open).toHaveLength(1)
    const tries = [await activate(slipIn(both[0]).slip), await activate(slipIn(both[1]).slip)]
    expect(tries.map(({ kind }) => kind).sort()).toEqual(['done', 'wrong'])
  })

  test('after seven days the code is worth nothing', async () => {
    const { slip } = slipIn(await renew(officer))
    moveClock(new Date('2026-11-27T02:30:00Z'))
    expect(await activate(slip)).toEqual({ kind: 'wrong' })
    await readAsSuperuser('delete from sign_in_throttle')
    moveClock(new Date('2026-11-27T02:29:59Z'))
    expect(await activate(slip)).toMatchObject({ kind: 'done' })
  })
})

describe('whoever guesses', () => {
  test('hears the same of an unknown name, a wrong code and a closed account, and is slowed down', async () => {
    const { slip } = slipIn(await renew(await cast.viewerOf('giamsat')))
    await disableAccount(administrator, {
      personId: (await cast.viewerOf('lanhdao')).personId,
      reason: 'Nghỉ',
    })
    const closed = await readAsSuperuser<{ username: string }>(
      `select username from account where disabled_at is not null`,
    )
    expect(closed).toEqual([{ username: 'lanhdao' }])
    const wrong = { code: '2222-2222-2222' }
    for (const username of ['nobody', 'giamsat', 'lanhdao']) {
      expect(await activate({ ...wrong, username })).toEqual({ kind: 'wrong' })
    }
    expect(await activate({ code: slip.code, username: 'canbo' })).toEqual({ kind: 'wrong' })
    for (let n = 0; n < 4; n += 1) await activate({ ...wrong, username: 'giamsat' })
    // The same throttle as the door: the name waits there too, and the right code as well.
    expect(await activate(slip)).toMatchObject({ kind: 'wait' })
    expect(await cast.tryDoor('giamsat')).toMatchObject({ kind: 'wait' })
  })

  test('a password that cannot be taken costs neither the code nor a try', async () => {
    const { slip } = slipIn(await renew(officer))
    for (const [password, issue] of [
      ['ngan', 'password_too_short'],
      ['x'.repeat(257), 'password_too_long'],
      ['qwerty123456', 'password_common'],
      ['MatKhau@2026!', 'password_common'],
      ['canbo-vietan-2026', 'password_about_you'],
    ] as const) {
      expect(await activate(slip, { password })).toEqual({ kind: 'weak', issue })
    }
    expect(await activate(slip, { again: 'something else' })).toMatchObject({ kind: 'weak' })
    expect(await readAsSuperuser('select * from sign_in_throttle where failures > 0')).toEqual([])
    expect(await activate(slip, { password: 'một câu rất dài '.repeat(16) })).toMatchObject({
      kind: 'done',
    })
  })
})

describe('it is refused', () => {
  test('for oneself, for nobody, for a person without a login, for somebody of another commune', async () => {
    expect(await renew(administrator)).toMatchObject({ refusal: 'not_oneself' })
    const stranger = await cast.viewerOf('canbo.khac')
    for (const personId of [stranger.personId, crypto.randomUUID()]) {
      expect(await renewCode(administrator, { personId })).toMatchObject({ refusal: 'not_found' })
    }
    const [nameless] = await readAsSuperuser<{ id: string }>(
      `insert into person (commune_id, id, full_name, job_title)
       values ($1, gen_random_uuid(), 'Lê Văn Không', 'Trưởng thôn') returning id`,
      [cast.ids.vietAn],
    )
    expect(await renewCode(administrator, { personId: nameless?.id })).toMatchObject({
      refusal: 'no_login',
    })
  })

  test('to anybody but the administrator', async () => {
    const head = await cast.viewerOf('truongphong')
    for (const act of [renewCode, disableAccount, enableAccount]) {
      expect(await act(head, { personId: officer.personId, reason: 'x' })).toMatchObject({
        refusal: 'forbidden',
      })
    }
  })

  test('for a login that also serves another commune: one administrator does not decide over both', async () => {
    const head = await cast.viewerOf('truongphong')
    await readAsSuperuser(
      `insert into person (commune_id, id, account_id, full_name, job_title)
       values ($1, gen_random_uuid(), $2, 'Trần Văn Minh', 'Cố vấn')`,
      [cast.ids.hiepSon, head.accountId],
    )
    const { personId } = head
    for (const act of [renewCode, disableAccount, enableAccount]) {
      expect(await act(administrator, { personId, reason: 'x' })).toMatchObject({
        refusal: 'serves_elsewhere',
      })
    }
  })
})
