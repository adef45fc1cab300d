import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { holds } from '@/lib/access/viewer'
import { moveClock, now } from '@/lib/platform/clock'
import { endSession, viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let cast: FoundedCast

beforeAll(async () => {
  cast = await foundCast()
})
afterEach(() => moveClock(undefined))

/** Lets time go by. */
const pass = (milliseconds: number) => moveClock(new Date(now().getTime() + milliseconds))

describe('a session', () => {
  test('is the person of one commune with the roles of the day', async () => {
    const viewer = await viewerBehind(await cast.tokenOf('canbo'))
    expect(viewer).toMatchObject({
      fullName: 'Nguyễn Thị Hòa',
      communeId: cast.ids.vietAn,
      communeName: 'Việt An',
      memberships: [{ role: 'officer', villageId: null, sponsorId: null }],
    })
  })

  test('nobody stands behind a token that was never given', async () => {
    expect(await viewerBehind('a token that was never given')).toBeNull()
    expect(await viewerBehind('')).toBeNull()
  })

  test('the database keeps no token, only what cannot be turned back into one', async () => {
    const token = await cast.tokenOf('canbo')
    const rows = await readAsSuperuser<{ text: string }>(
      `select encode(token_hash, 'escape') || session::text as text from session`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([])
  })

  test('lives as long as somebody works and ends after half an hour of silence', async () => {
    const token = await cast.tokenOf('canbo')
    for (let turn = 0; turn < 3; turn += 1) {
      pass(29 * MINUTE)
      expect(await viewerBehind(token)).not.toBeNull()
    }
    pass(31 * MINUTE)
    expect(await viewerBehind(token)).toBeNull()
    // Coming back later does not wake it up.
    pass(-20 * MINUTE)
    pass(21 * MINUTE)
    expect(await viewerBehind(token)).toBeNull()
  })

  test('ends after twelve hours however busy somebody is', async () => {
    const token = await cast.tokenOf('lanhdao')
    const opened = now().getTime()
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      moveClock(new Date(opened + minutes * MINUTE))
      expect(await viewerBehind(token)).not.toBeNull()
    }
    moveClock(new Date(opened + 12 * HOUR))
    expect(await viewerBehind(token)).toBeNull()
  })
})

describe('on the next request it is gone', () => {
  test('after signing out; other sessions of the same person stay', async () => {
    const [office, phone] = [await cast.tokenOf('canbo'), await cast.tokenOf('canbo')]
    await endSession(office)
    expect(await viewerBehind(office)).toBeNull()
    expect(await viewerBehind(phone)).not.toBeNull()
  })

  test('when the account is closed', async () => {
    const token = await cast.tokenOf('truongphong')
    await readAsSuperuser(`update account set disabled_at = $1 where username = 'truongphong'`, [
      now(),
    ])
    expect(await viewerBehind(token)).toBeNull()
  })

  test('a role that ended today, and only that', async () => {
    const token = await cast.tokenOf('giamsat')
    const before = await viewerBehind(token)
    expect(before && holds(before, 'auditor')).toBe(true)
    await readAsSuperuser(
      `update membership set valid_to = '2026-11-20' where person_id = $1 returning id`,
      [before?.personId],
    )
    expect(await viewerBehind(token)).toMatchObject({ fullName: 'Võ Thị Mai', memberships: [] })
  })

  test('a role that begins tomorrow is not there today', async () => {
    const token = await cast.tokenOf('giamsat')
    const viewer = await viewerBehind(token)
    await readAsSuperuser(
      `insert into membership (commune_id, id, person_id, role, valid_from)
       values ($1, gen_random_uuid(), $2, 'auditor', '2026-11-21')`,
      [viewer?.communeId, viewer?.personId],
    )
    expect(await viewerBehind(token)).toMatchObject({ memberships: [] })
    moveClock(new Date('2026-11-21T00:30:00+07:00'))
    expect(await viewerBehind(await cast.tokenOf('giamsat'))).toMatchObject({
      memberships: [{ role: 'auditor' }],
    })
  })
})
