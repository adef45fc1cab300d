import { afterEach, beforeAll, expect, test } from 'vitest'
import { moveClock, now } from '@/lib/platform/clock'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

// Guessing as an attacker would who knows the rule and never waits a second longer than it asks.
let cast: FoundedCast

beforeAll(async () => {
  cast = await foundCast()
})
afterEach(async () => {
  moveClock(undefined)
  await readAsSuperuser('delete from sign_in_throttle')
})

/** Another house of the same street each time: the /64 stays, the rest turns. */
const turning = (n: number) =>
  clientAddress(new Headers({ 'x-forwarded-for': `2001:db8:1:2::${(n + 1).toString(16)}` }))
const anywhere = (n: number) => `198.51.${n >> 8}.${n & 255}`

test('one account, from a new address each time: 10 guesses in a quarter of an hour, 100 in a day', async () => {
  const start = now().getTime()
  const evaluated: number[] = []
  let sent = 0
  for (let at = 0; at < 86_400;) {
    moveClock(new Date(start + at * 1000))
    const result = await guess('canbo', anywhere(sent++))
    if (result.kind === 'wrong') evaluated.push(at)
    if (result.kind === 'wait') at += result.seconds
  }
  const inQuarter = evaluated.filter((at) => at < 900).length
  process.stdout.write(
    `  one account: ${sent} guesses sent in a day, ${inQuarter} looked at in 15 minutes, ${evaluated.length} in the day\n`,
  )
  expect(inQuarter).toBeLessThanOrEqual(10)
  expect(evaluated.length).toBeLessThanOrEqual(100)

  // The lock is none: whoever knows the password waits once and is in.
  const waits = await cast.tryDoor('canbo')
  const seconds = waits.kind === 'wait' ? waits.seconds : 0
  expect(seconds).toBeLessThanOrEqual(960)
  moveClock(new Date(now().getTime() + seconds * 1000))
  expect((await cast.tryDoor('canbo')).kind).toBe('done')
})

test('a thousand guesses at once are looked at five times', async () => {
  const all = []
  for (let n = 0; n < 1000; n += 50) {
    all.push(
      ...(await Promise.all(
        Array.from({ length: 50 }, (_, more) => guess('giamsat', anywhere(n + more))),
      )),
    )
  }
  const evaluated = all.filter(({ kind }) => kind === 'wrong').length
  process.stdout.write(
    `  one account at once: ${all.length} guesses sent, ${evaluated} looked at\n`,
  )
  expect(evaluated).toBe(5)
})

test('a thousand accounts from one network that turns its addresses: thirty guesses in all', async () => {
  let evaluated = 0
  for (let n = 0; n < 1000; n += 1) {
    if ((await guess(`account${n}`, turning(n))).kind === 'wrong') evaluated += 1
  }
  process.stdout.write(`  1000 accounts from one /64: 1000 guesses sent, ${evaluated} looked at\n`)
  expect(evaluated).toBe(30)
  // The office next door is another network, and goes on working.
  expect((await cast.tryDoor('canbo', { address: '192.0.2.7' })).kind).toBe('done')
})

function guess(username: string, address: string) {
  return cast.tryDoor(username, { password: `guess ${Math.random()}`, address })
}
