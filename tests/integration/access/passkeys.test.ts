import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPasskey } from '@/lib/access/commands/add-passkey'
import { removeFactors } from '@/lib/access/commands/remove-factors'
import { removePasskey } from '@/lib/access/commands/remove-passkey'
import { findAccount } from '@/lib/access/accounts-queries'
import type { Viewer } from '@/lib/access/viewer'
import { moveClock, now } from '@/lib/platform/clock'
import { askForNewPasskey, askForPasskey, listPasskeys } from '@/lib/platform/gate/passkey'
import { challengeCookie } from '@/lib/platform/gate/passkey-challenge'
import { signInWithPasskey } from '@/lib/platform/gate/passkey-sign-in'
import { awaitedStep, takeSecondStep } from '@/lib/platform/gate/second-step'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'
import { softPasskey } from '@/tests/support/soft-passkey'

type Device = ReturnType<typeof softPasskey>

const cast = await foundCast()
let officer: Viewer

beforeEach(async () => {
  officer = await cast.viewerOf('canbo')
})
afterEach(async () => {
  moveClock(undefined)
  for (const table of ['passkey', 'passkey_challenge', 'sign_in_throttle']) {
    await readAsSuperuser(`delete from ${table}`)
  }
  await readAsSuperuser('update commune set second_step_required = false')
})

/** The challenge a viewer's browser is given for a new one, with its cookie. */
async function toRegister({ accountId, fullName }: Viewer) {
  const asked = { accountId, displayName: fullName, productName: 'Lá Lành' }
  const { challenge } = await askForNewPasskey(asked)
  return { challenge, cookie: challengeCookie(challenge, { use: 'register', accountId }).value }
}
async function toSignIn() {
  const { challenge } = await askForPasskey()
  return { challenge, cookie: challengeCookie(challenge, { use: 'sign-in' }).value }
}
async function add(viewer: Viewer, device: Device, name = 'Điện thoại') {
  const { challenge, cookie } = await toRegister(viewer)
  return addPasskey(viewer, { name, answer: device.made(challenge), challenge: cookie })
}
const enter = (answer: string, challenge: string | undefined) =>
  signInWithPasskey({
    ...{ answer, challenge, address: '10.0.0.8', device: 'test', olderToken: undefined },
  })

describe('a passkey', () => {
  test('is added after its challenge, signs in as both steps, and leaves its line', async () => {
    const device = softPasskey()
    expect(await add(officer, device)).toEqual({ kind: 'done', value: null })
    expect(await listPasskeys(officer.accountId)).toMatchObject([
      { name: 'Điện thoại', createdAt: now(), lastUsedAt: null },
    ])
    await readAsSuperuser('update commune set second_step_required = true')
    const { challenge, cookie } = await toSignIn()
    const result = await enter(device.signed(challenge), cookie)
    expect(result.kind === 'done' && (await viewerBehind(result.token))).toMatchObject({
      personId: officer.personId,
    })
    expect(await listPasskeys(officer.accountId)).toMatchObject([{ lastUsedAt: now() }])
    const [line] = await readAsSuperuser<{ subject_id: string; details: object }>(
      `select subject_id, details from entry where act = 'accounts/add-passkey' order by seq desc`,
    )
    expect(line).toEqual({ subject_id: officer.personId, details: {} })
  })

  test('is refused without a name, with another challenge, from another site, or not unlocked', async () => {
    const device = softPasskey()
    const { challenge, cookie } = await toRegister(officer)
    const sent = { name: 'Máy', answer: device.made(challenge), challenge: cookie }
    expect(await addPasskey(officer, { ...sent, name: ' ' })).toMatchObject({
      issues: [{ field: 'name', code: 'required' }],
    })
    const head = await cast.viewerOf('truongphong')
    const signIn = await toSignIn()
    const wrong = [
      { ...sent, challenge: undefined },
      { ...sent, challenge: 'not ours' },
      { ...sent, challenge: (await toRegister(officer)).cookie },
      { ...sent, challenge: (await toRegister(head)).cookie },
      { ...sent, answer: device.made(signIn.challenge), challenge: signIn.cookie },
      { ...sent, answer: 'no answer of a browser' },
      { ...sent, answer: device.made(challenge, { origin: 'https://lalanh.example' }) },
      { ...sent, answer: device.made(challenge, { host: 'lalanh.example' }) },
      { ...sent, answer: device.made(challenge, { isUnlocked: false }) },
    ]
    for (const [n, one] of wrong.entries()) {
      expect(await addPasskey(officer, one), `case ${n}`).toMatchObject({
        refusal: 'passkey_unclear',
      })
    }
    moveClock(new Date(now().getTime() + 301_000))
    expect(await addPasskey(officer, sent)).toMatchObject({ refusal: 'passkey_unclear' })
    expect(await listPasskeys(officer.accountId)).toEqual([])
    expect(await addPasskey({ ...officer, memberships: [] }, sent)).toMatchObject({
      refusal: 'forbidden',
    })
  })

  test('is added once, and belongs to one account', async () => {
    const device = softPasskey()
    const { challenge, cookie } = await toRegister(officer)
    const sent = { name: 'Máy', answer: device.made(challenge), challenge: cookie }
    const both = await Promise.all([addPasskey(officer, sent), addPasskey(officer, sent)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await add(await cast.viewerOf('truongphong'), device)).toMatchObject({
      refusal: 'passkey_unclear',
    })
    expect(await listPasskeys(officer.accountId)).toHaveLength(1)
  })
})

const OFFICER = `select from account where username = 'canbo' for update`

test('a session that is ended at the same moment adds none and takes none away', async () => {
  const meanwhile = `update session set ended_at = now() where id = '${officer.sessionId}'`
  const answer = await heldBack({ hold: OFFICER, meanwhile }, () => add(officer, softPasskey()))
  expect(answer).toMatchObject({ refusal: 'passkey_unclear' })
  expect(await listPasskeys(officer.accountId)).toEqual([])
  await readAsSuperuser('update session set ended_at = null where id = $1', [officer.sessionId])
  await add(officer, softPasskey())
  const [kept] = await listPasskeys(officer.accountId)
  const remove = () => removePasskey(officer, { passkeyId: kept?.id })
  expect(await heldBack({ hold: OFFICER, meanwhile }, remove)).toMatchObject({
    refusal: 'session_gone',
  })
  expect(await listPasskeys(officer.accountId)).toHaveLength(1)
})

describe('at the door', () => {
  test('an account that is closed at the same moment does not open, and not later either', async () => {
    const device = softPasskey()
    await add(officer, device)
    const { challenge, cookie } = await toSignIn()
    const meanwhile = `update account set disabled_at = now() where username = 'canbo'`
    const signed = () => enter(device.signed(challenge), cookie)
    const answer = await heldBack({ hold: OFFICER, meanwhile }, signed)
    await readAsSuperuser(`update account set disabled_at = null where username = 'canbo'`)
    expect(answer).toEqual({ kind: 'wrong' })
  })

  test('a challenge is answered once, in its own browser, for five minutes', async () => {
    const device = softPasskey()
    await add(officer, device)
    const { challenge, cookie } = await toSignIn()
    const answer = device.signed(challenge)
    const other = await toSignIn()
    for (const wrong of [undefined, 'not ours', other.cookie, (await toRegister(officer)).cookie]) {
      expect(await enter(answer, wrong)).toEqual({ kind: 'wrong' })
    }
    const both = await Promise.all([enter(answer, cookie), enter(answer, cookie)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'wrong'])
    expect(await enter(answer, cookie)).toEqual({ kind: 'wrong' })
    const late = await toSignIn()
    moveClock(new Date(now().getTime() + 301_000))
    expect(await enter(device.signed(late.challenge, { counter: 2 }), late.cookie)).toEqual({
      kind: 'wrong',
    })
  })

  test('an unknown device, another site, a device nobody unlocked and a copy get the same answer', async () => {
    const device = softPasskey()
    await add(officer, device)
    const first = await toSignIn()
    const opened = await enter(device.signed(first.challenge, { counter: 7 }), first.cookie)
    expect(opened.kind).toBe('done')
    const answers: ((challenge: string) => string)[] = [
      (challenge) => softPasskey().signed(challenge),
      (challenge) => device.signed(challenge, { counter: 8, origin: 'https://lalanh.example' }),
      (challenge) => device.signed(challenge, { counter: 8, host: 'lalanh.example' }),
      (challenge) => device.signed(challenge, { counter: 8, isUnlocked: false }),
      // A copy of the device falls behind in counting.
      (challenge) => device.signed(challenge, { counter: 7 }),
      () => 'no answer of a browser',
      () => '{}',
    ]
    for (const [n, answerTo] of answers.entries()) {
      const { challenge, cookie } = await toSignIn()
      expect(await enter(answerTo(challenge), cookie), `case ${n}`).toEqual({ kind: 'wrong' })
    }
    await readAsSuperuser(`update account set disabled_at = $1 where username = 'canbo'`, [now()])
    const { challenge, cookie } = await toSignIn()
    expect(await enter(device.signed(challenge, { counter: 9 }), cookie)).toEqual({ kind: 'wrong' })
    await readAsSuperuser(`update account set disabled_at = null where username = 'canbo'`)
  })

  test('an address that sends nonsense is slowed down', async () => {
    const tries = await Promise.all(Array.from({ length: 34 }, () => enter('{}', undefined)))
    expect(tries.filter(({ kind }) => kind === 'wrong')).toHaveLength(30)
    expect(tries.filter(({ kind }) => kind === 'wait')).toHaveLength(4)
  })

  test('where the commune asks for a second step, a password alone sets no other one up', async () => {
    await add(officer, softPasskey())
    const token = await cast.tokenOf('canbo')
    expect(await viewerBehind(token)).not.toBeNull()
    await readAsSuperuser('update commune set second_step_required = true')
    expect(await viewerBehind(token)).toBeNull()
    expect(await awaitedStep(token)).toMatchObject({ step: 'passkey' })
    expect(
      await takeSecondStep({ token, code: '000000', recoveryCode: '', address: '10.0.0.8' }),
    ).toEqual({ kind: 'wrong' })
  })
})

describe('removing', () => {
  test('takes one of one’s own, once, and never another person’s', async () => {
    await add(officer, softPasskey())
    const [kept] = await listPasskeys(officer.accountId)
    const passkeyId = kept?.id
    const head = await cast.viewerOf('truongphong')
    expect(await removePasskey(head, { passkeyId })).toMatchObject({ refusal: 'passkey_gone' })
    expect(await removePasskey({ ...officer, memberships: [] }, { passkeyId })).toMatchObject({
      refusal: 'forbidden',
    })
    const both = await Promise.all([1, 2].map(() => removePasskey(officer, { passkeyId })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const lines = await readAsSuperuser(
      `select from entry where act = 'accounts/remove-passkey' and subject_id = $1`,
      [officer.personId],
    )
    expect(lines).toHaveLength(1)
  })

  test('stops before the last second step while the commune asks for one', async () => {
    await add(officer, softPasskey(), 'Một')
    await add(officer, softPasskey(), 'Hai')
    await readAsSuperuser('update commune set second_step_required = true')
    const [first, second] = await listPasskeys(officer.accountId)
    expect(await removePasskey(officer, { passkeyId: first?.id })).toMatchObject({ kind: 'done' })
    expect(await removePasskey(officer, { passkeyId: second?.id })).toMatchObject({
      refusal: 'step_required',
    })
  })

  test('a lost device is taken off by the administrator', async () => {
    await add(officer, softPasskey())
    const administrator = await cast.viewerOf('quantri')
    const { personId } = officer
    expect(await findAccount(administrator, personId)).toMatchObject({ passkeys: 1 })
    expect(await removeFactors(administrator, { personId })).toMatchObject({ kind: 'done' })
    expect(await listPasskeys(officer.accountId)).toEqual([])
  })
})
