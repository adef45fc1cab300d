import { generateSync } from 'otplib'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '@/lib/access/role'
import { isAskedForSecondStep } from '@/lib/access/second-step'
import { setUpOwnApp } from '@/lib/access/commands/set-up-app'
import type { Viewer } from '@/lib/access/viewer'
import { moveClock, now } from '@/lib/platform/clock'
import { readFactors, readOffer } from '@/lib/platform/gate/factors'
import { awaitedStep, takeSecondStep } from '@/lib/platform/gate/second-step'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

let cast: FoundedCast
const secrets = new Map<string, string>()
const shown: string[] = []

beforeAll(async () => {
  cast = await foundCast()
})
afterEach(async () => {
  moveClock(undefined)
  await readAsSuperuser('delete from sign_in_throttle')
  await readAsSuperuser('update commune set second_step_required = false')
})

const codeOf = (secret: string, at = now()) =>
  generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) })
const pass = (seconds: number) => moveClock(new Date(now().getTime() + seconds * 1000))
const ask = (isOn = true) => readAsSuperuser('update commune set second_step_required = $1', [isOn])
const take = (
  token: string,
  code: string,
  typed: { recoveryCode?: string; address?: string } = {},
) => takeSecondStep({ token, code, recoveryCode: '', address: '10.0.0.9', ...typed })

/** Guesses until the door asks to wait; the seconds it asks for. */
async function untilSlowedDown(token: string): Promise<number> {
  for (;;) {
    const answer = await take(token, '000000')
    if (answer.kind === 'wait') return answer.seconds
  }
}

/** Sets an app up the way a person does, once per account; returns what the person then holds. */
async function setUp(username: string): Promise<{ viewer: Viewer; codes: string[] }> {
  const viewer = await cast.viewerOf(username)
  const secret = (await readOffer(viewer)) ?? ''
  secrets.set(username, secret)
  const outcome = await setUpOwnApp(viewer, { oneTimePassword: codeOf(secret) })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  shown.push(...outcome.value.codes)
  return { viewer, codes: outcome.value.codes }
}

describe('after the password', () => {
  test('an account with an app has no viewer until a code was shown; the session that set it up stays', async () => {
    const other = await cast.tokenOf('truongphong')
    const { viewer, codes } = await setUp('truongphong')
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    // The other desk shows the code too before it goes on.
    expect(await viewerBehind(other)).toBeNull()
    const token = await cast.tokenOf('truongphong')
    expect(await viewerBehind(token)).toBeNull()
    expect(await awaitedStep(token)).toMatchObject({
      step: 'code',
      username: 'truongphong',
      personId: viewer.personId,
    })
    pass(60)
    const code = codeOf(secrets.get('truongphong') ?? '')
    expect(await take(token, code)).toEqual({ kind: 'done', codes: [] })
    expect(await viewerBehind(token)).toMatchObject({ personId: viewer.personId })
    expect(await awaitedStep(token)).toBeNull()
  })

  test('a code is taken once, from whatever browser, and so is the one it was set up with', async () => {
    const { viewer } = await setUp('lanhdao')
    const secret = secrets.get('lanhdao') ?? ''
    const [one, two] = [await cast.tokenOf('lanhdao'), await cast.tokenOf('lanhdao')]
    expect(await take(one, codeOf(secret))).toEqual({ kind: 'wrong' })
    pass(30)
    expect(await take(one, codeOf(secret))).toMatchObject({ kind: 'done' })
    expect(await take(two, codeOf(secret))).toEqual({ kind: 'wrong' })
    pass(30)
    // Side by side: one of them is too late.
    const three = await cast.tokenOf('lanhdao')
    const both = await Promise.all([two, three].map((token) => take(token, codeOf(secret))))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'wrong'])
    expect(viewer.fullName).toBe('Phạm Quang Vinh')
  })

  test('a clock that is half a minute off is forgiven, one that is further off is not', async () => {
    await setUp('canbo')
    const secret = secrets.get('canbo') ?? ''
    pass(300)
    const at = (seconds: number) => codeOf(secret, new Date(now().getTime() + seconds * 1000))
    const token = await cast.tokenOf('canbo')
    for (const seconds of [-60, 60]) {
      expect(await take(token, at(seconds)), `${seconds} s`).toEqual({ kind: 'wrong' })
    }
    for (const seconds of [-30, 0, 30]) {
      expect(await take(await cast.tokenOf('canbo'), at(seconds))).toMatchObject({ kind: 'done' })
    }
  })

  test('a recovery code opens once, however it is typed, and no code of another account does', async () => {
    const { viewer, codes } = await setUp('giamsat')
    const [first = '', second = ''] = codes
    const typed = ` ${first.toUpperCase().replaceAll('-', ' ')}`
    const token = await cast.tokenOf('giamsat')
    expect(await take(await cast.tokenOf('canbo'), '', { recoveryCode: second })).toEqual({
      kind: 'wrong',
    })
    expect(await take(token, '', { recoveryCode: typed })).toMatchObject({ kind: 'done' })
    expect(await readFactors(viewer.accountId)).toMatchObject({ codesLeft: 9 })
    expect(await take(await cast.tokenOf('giamsat'), '', { recoveryCode: first })).toEqual({
      kind: 'wrong',
    })
    const desks = [await cast.tokenOf('giamsat'), await cast.tokenOf('giamsat')]
    const both = await Promise.all(desks.map((desk) => take(desk, '', { recoveryCode: second })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'wrong'])
  })

  test('the database keeps neither secret nor code in a form that can be read', async () => {
    const rows = await readAsSuperuser<{ text: string }>(
      `select encode(secret, 'escape') || totp::text as text from totp
       union all select encode(code_hash, 'escape') || recovery_code::text from recovery_code`,
    )
    expect(rows).toHaveLength(secrets.size * 11)
    const plain = shown.map((code) => code.replaceAll('-', ''))
    for (const word of [...secrets.values(), ...shown, ...plain]) {
      expect(rows.filter(({ text }) => text.includes(word))).toEqual([])
    }
  })
})

describe('guessing', () => {
  test('1,000 guesses on one account side by side: no more are looked at than the door allows', async () => {
    const token = await cast.tokenOf('canbo')
    const secret = secrets.get('canbo') ?? ''
    const right = new Set(
      [-30, 0, 30].map((s) => codeOf(secret, new Date(now().getTime() + s * 1000))),
    )
    const guesses = Array.from({ length: 1003 }, (_, n) => String(100_000 + n * 7)).filter(
      (code) => !right.has(code),
    )
    // Forty browsers at once, each with the next guess as soon as it has its answer.
    const waiting = guesses.slice(0, 1000).entries()
    const answers: { kind: string }[] = []
    const browser = async () => {
      for (const [n, code] of waiting) {
        answers.push(await take(token, code, { address: `10.1.${n % 250}.1` }))
      }
    }
    await Promise.all(Array.from({ length: 40 }, browser))
    const looked = answers.filter(({ kind }) => kind === 'wrong').length
    expect(answers).toHaveLength(1000)
    expect(looked, `${looked} of 1,000 guesses were looked at`).toBe(5)
    expect(answers.filter(({ kind }) => kind === 'wait')).toHaveLength(995)
    // The right password does not wipe what was guessed here.
    expect((await take(await cast.tokenOf('canbo'), '000000')).kind).toBe('wait')
  })

  test('in a quarter of an hour of steady guessing a dozen are looked at; the owner gets in afterwards', async () => {
    const token = await cast.tokenOf('canbo')
    const from = now()
    let looked = 0
    while (now().getTime() - from.getTime() < 15 * 60_000) {
      const answer = await take(token, '000000')
      if (answer.kind === 'wait') pass(answer.seconds)
      else looked += 1
    }
    expect(looked, `${looked} guesses looked at in 15 minutes`).toBeLessThanOrEqual(13)
    const waiting = await untilSlowedDown(token)
    pass(waiting)
    const again = await cast.tokenOf('canbo')
    expect(await take(again, codeOf(secrets.get('canbo') ?? ''))).toMatchObject({ kind: 'done' })
  })

  test('one address that guesses at many accounts is slowed down', async () => {
    const tokens = new Map<string, string>()
    for (const name of ['canbo', 'lanhdao', 'giamsat', 'truongphong', 'congan']) {
      tokens.set(name, await cast.tokenOf(name))
    }
    const tries = Array.from({ length: 7 }, () => [...tokens.values()]).flat()
    const answers = await Promise.all(tries.map((token) => take(token, '000000')))
    expect(answers.filter(({ kind }) => kind === 'wrong').length).toBeLessThanOrEqual(30)
  })
})

describe('where the commune asks for it', () => {
  test('whoever keeps its books and has no app gets no viewer, only a way to set one up', async () => {
    const before = await cast.tokenOf('quantri')
    expect(await viewerBehind(before)).not.toBeNull()
    await ask()
    // From the next click on, sessions that are open included.
    expect(await viewerBehind(before)).toBeNull()
    const awaited = await awaitedStep(before)
    expect(awaited).toMatchObject({ step: 'set_up', username: 'quantri' })
    const offer = awaited && (await readOffer(awaited))
    expect(offer).toBe(awaited && (await readOffer(awaited)))
    expect(await take(before, '000000')).toEqual({ kind: 'wrong' })
    const answer = await take(before, codeOf(offer ?? ''))
    expect(answer.kind === 'done' && answer.codes).toHaveLength(10)
    expect(await viewerBehind(before)).not.toBeNull()
    const [line] = await readAsSuperuser<{ person_id: string; subject_id: string }>(
      `select person_id, subject_id from entry where act = 'accounts/set-up-app' order by at desc, seq desc`,
    )
    expect(line).toEqual({ person_id: awaited?.personId, subject_id: awaited?.personId })
  })

  test('set up twice at the same moment: one app counts', async () => {
    const desks = [await cast.tokenOf('canbo.khac'), await cast.tokenOf('canbo.khac')]
    await ask()
    const offers = await Promise.all(
      desks.map(async (desk) => {
        const awaited = await awaitedStep(desk)
        return (awaited && (await readOffer(awaited))) ?? ''
      }),
    )
    expect(new Set(offers).size).toBe(2)
    const answers = await Promise.all(desks.map((desk, n) => take(desk, codeOf(offers[n] ?? ''))))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'gone'])
    expect(
      await readAsSuperuser(
        `select from totp t join account a on a.id = t.account_id where a.username = 'canbo.khac'`,
      ),
    ).toHaveLength(1)
  })

  test('the database asks the same roles as the product', async () => {
    await ask()
    const [stranger] = await readAsSuperuser<{ account: string; commune: string; person: string }>(
      `insert into account (id, username, password_hash, created_at)
         values (gen_random_uuid(), 'thu.vai.tro', '', now())
       returning id as account, $1::uuid as commune, gen_random_uuid() as person`,
      [cast.ids.vietAn],
    )
    const { account, commune, person } = stranger ?? {}
    await readAsSuperuser(
      `insert into person (commune_id, id, account_id, full_name, job_title) values ($1, $2, $3, 'Thử', 'Thử')`,
      [commune, person, account],
    )
    await readAsSuperuser(`alter table membership drop constraint membership_scope_fits_role`)
    for (const role of ROLES) {
      await readAsSuperuser(
        `insert into membership (commune_id, id, person_id, role, valid_from)
         values ($1, gen_random_uuid(), $2, $3::role, '2026-01-01')`,
        [commune, person, role],
      )
      const [row] = await readAsSuperuser<{ step: string | null }>(
        `select lacking_step($1, $2, '2026-11-20') as step`,
        [account, commune],
      )
      const place = { villageId: null, schoolId: null, schoolClassId: null, sponsorId: null }
      const isAsked = isAskedForSecondStep({
        memberships: [{ role, ...place, onBehalfOfId: null }],
      })
      expect(row?.step, role).toBe(isAsked ? 'set_up' : null)
      await readAsSuperuser('delete from membership where person_id = $1', [person])
    }
  })

  test('a waiting session is not kept alive by looking at it', async () => {
    const token = await cast.tokenOf('quantri')
    for (let minutes = 0; minutes < 30; minutes += 10) {
      expect(await awaitedStep(token)).not.toBeNull()
      pass(600)
    }
    expect(await awaitedStep(token)).toBeNull()
    expect(await take(token, '000000')).toEqual({ kind: 'gone' })
  })

  test('nobody without a token has a step to do', async () => {
    expect(await awaitedStep('')).toBeNull()
    expect(await take('never given', '000000')).toEqual({ kind: 'gone' })
  })
})
