import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { moveClock, now } from '@/lib/platform/clock'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'

let cast: FoundedCast

beforeAll(async () => {
  cast = await foundCast()
})
afterEach(async () => {
  moveClock(undefined)
  await readAsSuperuser('delete from sign_in_throttle')
})

const wrongly = (username: string, address = '10.0.0.1') =>
  cast.tryDoor(username, { password: 'not the password', address })
const failures = async (key: string) => {
  const [row] = await readAsSuperuser<{ failures: number }>(
    'select failures from sign_in_throttle where key = $1',
    [key],
  )
  return row?.failures ?? 0
}

describe('the door', () => {
  test('opens to the right password, whatever the case of the name', async () => {
    const result = await cast.tryDoor(' CanBo ')
    expect(result.kind).toBe('done')
    expect(result.kind === 'done' && (await viewerBehind(result.token))).toMatchObject({
      fullName: 'Nguyễn Thị Hòa',
    })
  })

  test('says the same to a wrong password, an unknown name and a closed account', async () => {
    await readAsSuperuser(`update account set disabled_at = $1 where username = 'lanhdao'`, [now()])
    const answers = [
      await wrongly('canbo'),
      await wrongly('nobody.of.this.name'),
      await wrongly('no\0body'),
      await cast.tryDoor('lanhdao', { address: '10.0.0.1' }),
    ]
    expect(answers).toEqual(Array(4).fill({ kind: 'wrong' }))
  })

  test('shuts the session this browser came with, and no other', async () => {
    const [older, phone] = [await cast.tokenOf('canbo'), await cast.tokenOf('canbo')]
    expect(
      await cast.tryDoor('canbo', { password: 'not the password', olderToken: older }),
    ).toEqual({ kind: 'wrong' })
    expect(await viewerBehind(older)).not.toBeNull()
    // A shared computer: whoever signs in next ends what the one before left open.
    expect((await cast.tryDoor('truongphong', { olderToken: older })).kind).toBe('done')
    expect(await viewerBehind(older)).toBeNull()
    expect(await viewerBehind(phone)).not.toBeNull()
  })

  test.each([
    ['the password was changed', `password_hash = 'another', disabled_at = null`],
    ['the account was closed', 'disabled_at = now()'],
  ])('does not open to a password that was right until %s at this moment', async (_, set) => {
    const hold = `select from account where username = 'giamsat' for update`
    const meanwhile = `update account set ${set} where username = 'giamsat'`
    const [before] = await readAsSuperuser<{ hash: string }>(
      `select password_hash as hash from account where username = 'giamsat'`,
    )
    expect(await heldBack({ hold, meanwhile }, () => cast.tryDoor('giamsat'))).toEqual({
      kind: 'wrong',
    })
    await readAsSuperuser(
      `update account set password_hash = $1, disabled_at = null where username = 'giamsat'`,
      [before?.hash],
    )
    const opened = await readAsSuperuser(
      `select from session s join account a on a.id = s.account_id where a.username = 'giamsat'`,
    )
    expect(opened).toEqual([])
    expect((await cast.tryDoor('giamsat')).kind).toBe('done')
    await readAsSuperuser(
      `delete from session where account_id = (select id from account where username = 'giamsat')`,
    )
  })

  test('does not open to an account without a person in any commune', async () => {
    await readAsSuperuser(
      `insert into account (id, username, password_hash, created_at)
       select gen_random_uuid(), 'stranger', password_hash, created_at from account where username = 'canbo'`,
    )
    expect(await cast.tryDoor('stranger')).toEqual({ kind: 'wrong' })
  })
})

describe('the delay', () => {
  test('grows with failures only: five are free, then 15, 30, 60 seconds', async () => {
    for (let n = 0; n < 5; n += 1) expect(await wrongly('canbo')).toEqual({ kind: 'wrong' })
    for (const seconds of [15, 30, 60]) {
      expect(await wrongly('canbo')).toEqual({ kind: 'wait', seconds })
      moveClock(new Date(now().getTime() + seconds * 1000))
      expect(await wrongly('canbo')).toEqual({ kind: 'wrong' })
    }
  })

  test('the owner waits too, gets in afterwards, and starts afresh', async () => {
    for (let n = 0; n < 6; n += 1) await wrongly('canbo')
    const waiting = await cast.tryDoor('canbo')
    expect(waiting.kind).toBe('wait')
    const seconds = waiting.kind === 'wait' ? waiting.seconds : 0
    moveClock(new Date(now().getTime() + seconds * 1000))
    expect((await cast.tryDoor('canbo')).kind).toBe('done')
    expect(await failures('account:canbo')).toBe(0)
    expect(await wrongly('canbo')).toEqual({ kind: 'wrong' })
  })

  test('never locks for good: a hundred failures later a quarter of an hour is enough', async () => {
    await wrongly('quantri')
    await readAsSuperuser(
      `update sign_in_throttle set failures = 100 where key = 'account:quantri'`,
    )
    expect(await wrongly('quantri')).toEqual({ kind: 'wrong' })
    expect(await cast.tryDoor('quantri')).toEqual({ kind: 'wait', seconds: 960 })
    moveClock(new Date(now().getTime() + 960_000))
    expect((await cast.tryDoor('quantri')).kind).toBe('done')
  })

  test('counts every one of many guesses made at once', async () => {
    const guesses = await Promise.all(Array.from({ length: 12 }, () => wrongly('giamsat')))
    const judged = guesses.filter(({ kind }) => kind === 'wrong').length
    expect(await failures('account:giamsat')).toBe(judged)
    expect((await wrongly('giamsat')).kind).toBe('wait')
  })

  test('a right sign-in is never counted', async () => {
    for (let n = 0; n < 8; n += 1) expect((await cast.tryDoor('canbo')).kind).toBe('done')
    expect(await failures('account:canbo')).toBe(0)
    expect(await failures('address:127.0.0.1')).toBe(0)
  })

  test('one address that tries many names is slowed down; a neighbour is not', async () => {
    const tries = await Promise.all(
      Array.from({ length: 31 }, (_, n) => wrongly(`name${n}`, '2001:db8:1:2')),
    )
    // Counted before they are judged: sent side by side they are no cheaper than one after the other.
    expect(tries.filter(({ kind }) => kind === 'wrong')).toHaveLength(30)
    expect(tries.filter(({ kind }) => kind === 'wait')).toHaveLength(1)
    expect((await cast.tryDoor('canbo', { address: '2001:db8:1:2' })).kind).toBe('wait')
    expect((await cast.tryDoor('canbo', { address: '2001:db8:1:3' })).kind).toBe('done')
  })
})

describe('the address that is counted', () => {
  const from = (chain: string) => clientAddress(new Headers({ 'x-forwarded-for': chain }))

  test('is the whole /64 of IPv6: a household has that many addresses', () => {
    expect(from('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
    expect(from('2001:DB8:1:2::9')).toBe('2001:db8:1:2')
    expect(from('2001:db8:1:3::9')).toBe('2001:db8:1:3')
    expect(from('::1')).toBe('0:0:0:0')
  })

  test('is IPv4 in full, the nearest hop’s word before anything the client put in front of it', () => {
    expect(from('203.0.113.7')).toBe('203.0.113.7')
    expect(from('1.2.3.4, 203.0.113.7')).toBe('203.0.113.7')
    expect(from('')).toBe('unknown')
  })
})
