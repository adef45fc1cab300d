import { generateKeyPairSync } from 'node:crypto'
import { generateSync } from 'otplib'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAccount } from '@/lib/access/accounts-queries'
import { linkProvider } from '@/lib/access/commands/link-provider'
import { removeLinkOf } from '@/lib/access/commands/remove-link-of'
import { setUpOwnApp } from '@/lib/access/commands/set-up-app'
import { unlinkProvider } from '@/lib/access/commands/unlink-provider'
import { isConfirmed } from '@/lib/access/confirmation'
import type { Viewer } from '@/lib/access/viewer'
import { moveClock, now } from '@/lib/platform/clock'
import { readOffer } from '@/lib/platform/gate/factors'
import { returnAddress, signInProvider, type SignInProvider } from '@/lib/platform/gate/provider'
import { reachProvider } from '@/lib/platform/gate/provider-answer'
import { addressAt, newChallenge } from '@/lib/platform/gate/provider-client'
import { readProviderLink } from '@/lib/platform/gate/provider-link'
import { providerCookie, type ProviderUse } from '@/lib/platform/gate/provider-request'
import { signInThroughProvider } from '@/lib/platform/gate/provider-sign-in'
import { awaitedStep, takeSecondStep } from '@/lib/platform/gate/second-step'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'
import { CLIENT, openProvider, walkThrough } from '@/tests/support/real-provider'

const real = await openProvider()
// Before any file of the platform reads its environment.
Object.assign(process.env, {
  OIDC_ISSUER: `${real.issuer}/`,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
  OIDC_LABEL: 'Cổng xã',
})
const cast = await foundCast()
const provider = signInProvider() as SignInProvider
let officer: Viewer

beforeEach(async () => {
  officer = await cast.viewerOf('canbo')
})
afterEach(async () => {
  moveClock(undefined)
  Object.assign(real, { isShut: false, bendDiscovery: undefined })
  Object.assign(real, { bendToken: undefined, signWith: undefined })
  for (const table of ['provider_link', 'provider_answer', 'sign_in_throttle', 'totp']) {
    await readAsSuperuser(`delete from ${table}`)
  }
  await readAsSuperuser('update account set disabled_at = null')
})
afterAll(() => real.stop())

/** One way to the provider, as this browser was sent: where to, and its cookie. */
async function setOut(of: ProviderUse) {
  const client = await reachProvider(provider)
  if (!client) throw new Error('The provider cannot be reached')
  const challenge = newChallenge()
  const address = addressAt(client, challenge)
  return { address, cookie: providerCookie({ for: of, challenge, address, to: '/home' }).value }
}
async function comeBack(of: ProviderUse, login: string) {
  const { address, cookie } = await setOut(of)
  return { answer: await walkThrough(address, { login }), cookie }
}
const enter = (answer: URLSearchParams, request: string | undefined, olderToken?: string) =>
  signInThroughProvider(provider, {
    ...{ answer, request, olderToken, address: '10.0.0.9', device: 'test' },
  })
async function signInAs(login: string, olderToken?: string) {
  const { answer, cookie } = await comeBack({ use: 'sign-in' }, login)
  return enter(answer, cookie, olderToken)
}
async function link(viewer: Viewer, login: string) {
  const { answer, cookie } = await comeBack({ use: 'link', accountId: viewer.accountId }, login)
  return linkProvider(viewer, { answer: answer.toString(), request: cookie })
}
const lines = (act: string) =>
  readAsSuperuser<{ subject_id: string; details: object }>(
    'select subject_id, details from entry where act = $1 order by seq',
    [act],
  )

describe('the provider', () => {
  test('that is out of order, lies about its name or sends elsewhere is not set out for', async () => {
    expect(await reachProvider(provider)).toBeNull()
    real.serve(returnAddress())
    real.isShut = true
    expect(await reachProvider(provider)).toBeNull()
    real.isShut = false
    const lies: Record<string, unknown>[] = [
      { issuer: 'https://elsewhere.example' },
      { token_endpoint: 'http://elsewhere.example/token' },
      { authorization_endpoint: 'javascript:alert(1)' },
      { jwks_uri: undefined },
    ]
    for (const lie of lies) {
      real.bendDiscovery = (said) => ({ ...said, ...lie })
      expect(await reachProvider(provider), JSON.stringify(lie)).toBeNull()
    }
    real.bendDiscovery = undefined
    expect(await reachProvider(provider)).not.toBeNull()
  })

  // Five seconds of waiting: in the long form only.
  if (process.env.LONG === '1') {
    test('that begins an answer and never ends it is left after five seconds', async () => {
      const { answer, cookie } = await comeBack({ use: 'sign-in' }, 'hoa')
      real.isStalling = true
      const before = performance.now()
      expect(await enter(answer, cookie)).toEqual({ kind: 'down' })
      expect(performance.now() - before).toBeLessThan(6000)
      real.isStalling = false
    })
  }

  test('is asked with a code, a proof of one’s own, a state, a nonce, for its own password', async () => {
    const [first, second] = [await setOut({ use: 'sign-in' }), await setOut({ use: 'sign-in' })]
    const asked = Object.fromEntries(new URL(first.address).searchParams)
    expect(asked).toMatchObject({
      ...{
        client_id: CLIENT.id,
        response_type: 'code',
        scope: 'openid',
        prompt: 'login',
        max_age: '0',
      },
      ...{ code_challenge_method: 'S256', redirect_uri: returnAddress() },
    })
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked[name]).toMatch(/^[\w-]{43}$/)
      expect(asked[name]).not.toBe(new URL(second.address).searchParams.get(name))
    }
    expect(first.address).not.toContain(CLIENT.secret)
  })
})

describe('a link', () => {
  test('is made once, opens the ledger, and leaves its line without a word of the subject', async () => {
    expect(await link(officer, 'hoa@xa.example')).toEqual({ kind: 'done', value: null })
    expect(await readProviderLink(officer.accountId, provider)).toEqual({
      createdAt: now(),
      lastUsedAt: null,
    })
    expect((await lines('accounts/link-provider')).at(-1)).toEqual({
      subject_id: officer.personId,
      details: {},
    })
    const kept = await readAsSuperuser<{ row: string }>(
      'select l::text as row from provider_link l',
    )
    expect(kept.map(({ row }) => row).join()).not.toContain('hoa')
    const older = await cast.tokenOf('truongphong')
    const result = await signInAs('hoa@xa.example', older)
    const viewer = result.kind === 'done' ? await viewerBehind(result.token) : null
    expect(viewer).toMatchObject({ personId: officer.personId, confirmedAt: null })
    // No password was typed here: what asks for it once more asks at once.
    expect(viewer && isConfirmed(viewer, now())).toBe(false)
    expect(await viewerBehind(older)).toBeNull()
    expect(await readProviderLink(officer.accountId, provider)).toMatchObject({ lastUsedAt: now() })
  })

  test('is one subject to one account, whoever is faster', async () => {
    const head = await cast.viewerOf('truongphong')
    const both = await Promise.all([link(officer, 'one'), link(head, 'one')])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const [later] = both[0].kind === 'done' ? [head] : [officer]
    expect(await link(later, 'one')).toMatchObject({ refusal: 'subject_taken' })
    expect(await link(later, 'two')).toMatchObject({ kind: 'done' })
    expect(await link(later, 'three')).toMatchObject({ refusal: 'already_linked' })
  })

  test('is made for the account whose password was typed, with its own answer, once', async () => {
    const { accountId } = officer
    const head = await cast.viewerOf('truongphong')
    const { answer, cookie } = await comeBack({ use: 'link', accountId }, 'hoa')
    const sent = { answer: answer.toString(), request: cookie }
    const toEnter = await comeBack({ use: 'sign-in' }, 'hoa')
    const other = await setOut({ use: 'link', accountId })
    const wrong: [Viewer, object][] = [
      [head, sent],
      [officer, { ...sent, request: undefined }],
      [officer, { ...sent, request: 'not ours' }],
      [officer, { ...sent, request: other.cookie }],
      [officer, { answer: toEnter.answer.toString(), request: toEnter.cookie }],
      [officer, { ...sent, answer: '' }],
    ]
    for (const [n, [viewer, one]] of wrong.entries()) {
      expect(await linkProvider(viewer, one), `case ${n}`).toMatchObject({
        refusal: 'provider_unclear',
      })
    }
    expect(await linkProvider({ ...officer, memberships: [] }, sent)).toMatchObject({
      refusal: 'forbidden',
    })
    expect(await enter(answer, cookie)).toEqual({ kind: 'unclear' })
    expect(await linkProvider(officer, sent)).toMatchObject({ kind: 'done' })
    expect(await linkProvider(officer, sent)).toMatchObject({ refusal: 'provider_unclear' })
  })

  test('is not made when somebody turned back, took too long, or the provider is gone', async () => {
    const of = { use: 'link', accountId: officer.accountId } as const
    const { address, cookie } = await setOut(of)
    const turned = await walkThrough(address, { cancel: '1' })
    const cancelled = { answer: turned.toString(), request: cookie }
    expect(await linkProvider(officer, cancelled)).toMatchObject({ refusal: 'provider_cancelled' })
    const came = await comeBack(of, 'hoa')
    const sent = { answer: came.answer.toString(), request: came.cookie }
    real.isShut = true
    expect(await linkProvider(officer, sent)).toMatchObject({ refusal: 'provider_down' })
    real.isShut = false
    moveClock(new Date(now().getTime() + 601_000))
    expect(await linkProvider(officer, sent)).toMatchObject({ refusal: 'provider_unclear' })
  })

  test('is not made by a session that is ended at the same moment', async () => {
    const hold = `select from account where username = 'canbo' for update`
    const meanwhile = `update session set ended_at = now() where id = '${officer.sessionId}'`
    const answer = await heldBack({ hold, meanwhile }, () => link(officer, 'hoa'))
    expect(answer).toMatchObject({ refusal: 'provider_unclear' })
    expect(await signInAs('hoa')).toEqual({ kind: 'unlinked' })
  })

  test('is taken off by its owner, once', async () => {
    await link(officer, 'hoa')
    expect(await unlinkProvider({ ...officer, memberships: [] }, {})).toMatchObject({
      refusal: 'forbidden',
    })
    const before = (await lines('accounts/unlink-provider')).length
    const both = await Promise.all([1, 2].map(() => unlinkProvider(officer, {})))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both).toContainEqual({ kind: 'refused', refusal: 'link_gone' })
    expect(await lines('accounts/unlink-provider')).toHaveLength(before + 1)
    expect(await signInAs('hoa')).toEqual({ kind: 'unlinked' })
  })

  test('is seen and taken off by the administrator, whose commune it is', async () => {
    await link(officer, 'hoa')
    const administrator = await cast.viewerOf('quantri')
    const { personId } = officer
    expect(await findAccount(administrator, personId)).toMatchObject({ linkedSince: now() })
    await link(administrator, 'quan')
    for (const [viewer, of, refusal] of [
      [officer, personId, 'forbidden'],
      [administrator, administrator.personId, 'own_link'],
      [administrator, (await cast.viewerOf('canbo.khac')).personId, 'not_found'],
      [administrator, (await cast.viewerOf('truongphong')).personId, 'link_gone'],
    ] as const) {
      expect(await removeLinkOf(viewer, { personId: of })).toMatchObject({ refusal })
    }
    const token = await cast.tokenOf('canbo')
    const outcome = await removeLinkOf(administrator, { personId })
    expect(outcome.kind).toBe('done')
    expect((await lines('accounts/remove-link-of')).at(-1)).toMatchObject({
      subject_id: personId,
      details: outcome.kind === 'done' ? outcome.value : {},
    })
    expect(await viewerBehind(token)).toBeNull()
    expect(await signInAs('hoa')).toEqual({ kind: 'unlinked' })
    expect(await findAccount(administrator, personId)).toMatchObject({ linkedSince: null })
  })
})

describe('at the door', () => {
  beforeEach(() => link(officer, 'hoa'))

  test('a second step is asked for as after a password', async () => {
    const secret = (await readOffer(officer)) ?? ''
    const codeAt = (at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) })
    expect(await setUpOwnApp(officer, { oneTimePassword: codeAt(now()) })).toMatchObject({
      kind: 'done',
    })
    const result = await signInAs('hoa')
    const token = result.kind === 'done' ? result.token : ''
    expect(await viewerBehind(token)).toBeNull()
    expect(await awaitedStep(token)).toMatchObject({ step: 'code', accountId: officer.accountId })
    moveClock(new Date(now().getTime() + 60_000))
    const typed = { token, code: codeAt(now()), recoveryCode: '', address: '10.0.0.9' }
    expect(await takeSecondStep(typed)).toMatchObject({ kind: 'done' })
    expect(await viewerBehind(token)).toMatchObject({ personId: officer.personId })
  })

  test('a stranger to the ledger, a closed account and one without a password stay outside', async () => {
    expect(await signInAs('somebody else')).toEqual({ kind: 'unlinked' })
    await readAsSuperuser(`update account set disabled_at = $1 where username = 'canbo'`, [now()])
    expect(await signInAs('hoa')).toEqual({ kind: 'unclear' })
    await readAsSuperuser('update account set disabled_at = null')
    const [kept] = await readAsSuperuser<{ hash: string }>(
      `select password_hash as hash from account where username = 'canbo'`,
    )
    await readAsSuperuser(`update account set password_hash = null where username = 'canbo'`)
    expect(await signInAs('hoa')).toEqual({ kind: 'unclear' })
    await readAsSuperuser(`update account set password_hash = $1 where username = 'canbo'`, [
      kept?.hash,
    ])
    expect((await signInAs('hoa')).kind).toBe('done')
  })

  test('an account that is closed at the same moment does not open, and not later either', async () => {
    const hold = `select from account where username = 'canbo' for update`
    const meanwhile = `update account set disabled_at = now() where username = 'canbo'`
    const answer = await heldBack({ hold, meanwhile }, () => signInAs('hoa'))
    await readAsSuperuser('update account set disabled_at = null')
    expect(answer).toEqual({ kind: 'unclear' })
  })

  test('an answer is taken once, in its own browser, for ten minutes', async () => {
    const { answer, cookie } = await comeBack({ use: 'sign-in' }, 'hoa')
    const other = await setOut({ use: 'sign-in' })
    for (const wrong of [undefined, 'not ours', other.cookie]) {
      expect(await enter(answer, wrong)).toEqual({ kind: 'unclear' })
    }
    const both = await Promise.all([enter(answer, cookie), enter(answer, cookie)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'unclear'])
    expect(await enter(answer, cookie)).toEqual({ kind: 'unclear' })
    const late = await comeBack({ use: 'sign-in' }, 'hoa')
    moveClock(new Date(now().getTime() + 601_000))
    expect(await enter(late.answer, late.cookie)).toEqual({ kind: 'unclear' })
  })

  test('a code of another browser, another issuer’s mark and a missing one open nothing', async () => {
    const mine = await comeBack({ use: 'sign-in' }, 'hoa')
    const theirs = await comeBack({ use: 'sign-in' }, 'hoa')
    const changes: Record<string, string | null>[] = [
      // The code was asked for with another proof and another nonce.
      { code: theirs.answer.get('code') },
      { code: 'forged' },
      { code: null },
      { iss: 'https://elsewhere.example' },
      { iss: null },
      { state: null },
    ]
    for (const change of changes) {
      const answer = new URLSearchParams(mine.answer)
      for (const [name, value] of Object.entries(change)) {
        if (value === null) answer.delete(name)
        else answer.set(name, value)
      }
      expect(await enter(answer, mine.cookie), JSON.stringify(change)).toEqual({ kind: 'unclear' })
    }
  })

  test('the provider’s token, signed anew by its own key, opens as before', async () => {
    real.bendToken = (claims) => claims
    expect((await signInAs('hoa')).kind).toBe('done')
  })

  const seconds = () => Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000)
  test.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['another nonce', (claims) => ({ ...claims, nonce: 'forged' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another audience', (claims) => ({ ...claims, aud: 'another product' })],
    ['an audience of two', (claims) => ({ ...claims, aud: [CLIENT.id, 'another product'] })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['an end that is past', (claims) => ({ ...claims, exp: seconds() - 31 })],
    ['a beginning that is to come', (claims) => ({ ...claims, nbf: seconds() + 300 })],
    ['no hour of the password', ({ auth_time: _, ...claims }) => claims],
    [
      'a password of yesterday',
      (claims) => ({ ...claims, auth_time: now().getTime() / 1000 - 31 }),
    ],
    ['no subject', ({ sub: _, ...claims }) => claims],
    ['an empty subject', (claims) => ({ ...claims, sub: '' })],
    ['a subject that is no word', (claims) => ({ ...claims, sub: ['hoa'] })],
  ])('a token with %s opens nothing', async (_, bendToken) => {
    real.bendToken = bendToken
    expect(await signInAs('hoa')).toEqual({ kind: 'unclear' })
  })

  test('a token that nobody signed, somebody else, or another way, opens nothing', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    for (const signWith of [
      { alg: 'RS256', key: privateKey },
      { alg: 'RS256', key: undefined },
      { alg: 'none', key: undefined },
      { alg: 'HS256', key: undefined },
      { alg: 'PS256', key: privateKey },
    ]) {
      real.signWith = signWith
      expect(await signInAs('hoa'), signWith.alg).toEqual({ kind: 'unclear' })
    }
    real.signWith = undefined
    expect((await signInAs('hoa')).kind).toBe('done')
  })

  test('whoever turns back, and a provider that is gone, count for no guess; forged answers do', async () => {
    const { address, cookie } = await setOut({ use: 'sign-in' })
    const turned = await walkThrough(address, { cancel: '1' })
    expect(await enter(turned, cookie)).toEqual({ kind: 'cancelled' })
    const came = await comeBack({ use: 'sign-in' }, 'hoa')
    real.isShut = true
    expect(await enter(came.answer, came.cookie)).toEqual({ kind: 'down' })
    real.isShut = false
    const forged = () => enter(new URLSearchParams({ code: 'a', state: 'b' }), undefined)
    const tries = await Promise.all(Array.from({ length: 34 }, forged))
    expect(tries.filter(({ kind }) => kind === 'unclear')).toHaveLength(30)
    expect(tries.filter(({ kind }) => kind === 'wait')).toHaveLength(4)
    expect((await signInAs('hoa')).kind).toBe('wait')
    expect((await cast.tryDoor('canbo')).kind).toBe('done')
  })
})
