import { generateSync } from 'otplib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeFactors } from '@/lib/access/commands/remove-factors'
import { renewRecoveryCodes } from '@/lib/access/commands/renew-recovery-codes'
import { requireSecondStep } from '@/lib/access/commands/require-second-step'
import { setUpOwnApp } from '@/lib/access/commands/set-up-app'
import { switchOffApp } from '@/lib/access/commands/switch-off-app'
import { findAccount } from '@/lib/access/accounts-queries'
import { findSecondStepRule, findUsername } from '@/lib/access/factor-queries'
import type { Viewer } from '@/lib/access/viewer'
import { moveClock, now } from '@/lib/platform/clock'
import { readFactors, readOffer } from '@/lib/platform/gate/factors'
import { takeSecondStep } from '@/lib/platform/gate/second-step'
import { viewerBehind } from '@/lib/platform/gate/session'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, PASSWORD } from '@/tests/support/founded-cast'
import { heldBack } from '@/tests/support/held-back'

const cast = await foundCast()
let officer: Viewer

const RIGHT = { password: PASSWORD, address: '10.0.0.4' }
const codeFor = async (viewer: Viewer) => {
  const secret = (await readOffer(viewer)) ?? ''
  return generateSync({ secret, epoch: Math.floor(now().getTime() / 1000) })
}
const setUp = async (viewer: Viewer) =>
  setUpOwnApp(viewer, { oneTimePassword: await codeFor(viewer) })
const OFFICER = `select from account where username = 'canbo' for update`
const entries = (act: string) =>
  readAsSuperuser<{ subject_id: string; person_id: string; details: object }>(
    'select subject_id, person_id, details from entry where act = $1 order by seq',
    [act],
  )

beforeEach(async () => {
  officer = await cast.viewerOf('canbo')
})
afterEach(async () => {
  moveClock(undefined)
  await readAsSuperuser('delete from totp')
  await readAsSuperuser('delete from recovery_code')
  await readAsSuperuser('delete from sign_in_throttle')
  await readAsSuperuser('update commune set second_step_required = false')
})

describe('setting the app up', () => {
  test('takes one right code, gives ten codes, and leaves its line without any of them', async () => {
    const before = (await entries('accounts/set-up-app')).length
    const outcome = await setUp(officer)
    expect(outcome).toMatchObject({ kind: 'done', value: { accountId: officer.accountId } })
    expect(await readFactors(officer.accountId)).toEqual({
      appSince: now(),
      codesLeft: 10,
      passkeys: 0,
    })
    expect(await readOffer(officer)).toBeNull()
    expect(await findUsername(officer)).toBe('canbo')
    const lines = await entries('accounts/set-up-app')
    expect(lines).toHaveLength(before + 1)
    expect(lines.at(-1)).toMatchObject({ subject_id: officer.personId, details: {} })
  })

  test('refuses a wrong code, an empty one, and a second app', async () => {
    expect(await setUpOwnApp(officer, { oneTimePassword: '000000' })).toMatchObject({
      refusal: 'wrong_code',
    })
    expect(await setUpOwnApp(officer, { oneTimePassword: ' ' })).toMatchObject({
      issues: [{ field: 'oneTimePassword', code: 'required' }],
    })
    await setUp(officer)
    expect(await setUpOwnApp(officer, { oneTimePassword: '000000' })).toMatchObject({
      refusal: 'already_set_up',
    })
  })

  test('twice at once: one app, and the other is told', async () => {
    const oneTimePassword = await codeFor(officer)
    const both = await Promise.all([1, 2].map(() => setUpOwnApp(officer, { oneTimePassword })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both.find(({ kind }) => kind === 'refused')).toMatchObject({ refusal: 'already_set_up' })
  })

  test('by a session that is ended at the same moment sets nothing up', async () => {
    const oneTimePassword = await codeFor(officer)
    const meanwhile = `update session set ended_at = now() where id = '${officer.sessionId}'`
    const answer = await heldBack({ hold: OFFICER, meanwhile }, () =>
      setUpOwnApp(officer, { oneTimePassword }),
    )
    expect(answer).toMatchObject({ refusal: 'wrong_code' })
    expect(await readFactors(officer.accountId)).toMatchObject({ appSince: null })
  })

  test('is nobody’s who holds no role', async () => {
    const nobody = { ...officer, memberships: [] }
    for (const act of [setUpOwnApp, renewRecoveryCodes, switchOffApp]) {
      expect(await act(nobody, {})).toMatchObject({ refusal: 'forbidden' })
    }
  })
})

describe('the password once more', () => {
  test('is asked for before new codes and before switching off; wrong ones are slowed down', async () => {
    await setUp(officer)
    for (const act of [renewRecoveryCodes, switchOffApp]) {
      expect(await act(officer, { ...RIGHT, password: '' })).toMatchObject({
        issues: [{ field: 'password', code: 'required' }],
      })
      expect(await act(officer, { ...RIGHT, password: 'wrong' })).toMatchObject({
        refusal: 'wrong_password',
      })
    }
    for (let n = 0; n < 3; n += 1) await switchOffApp(officer, { ...RIGHT, password: 'wrong' })
    expect(await switchOffApp(officer, RIGHT)).toMatchObject({ refusal: 'wait', about: ['15'] })
    // The same count as at the door: whoever sits at an open desk gets no tries of their own.
    expect((await cast.tryDoor('canbo')).kind).toBe('wait')
    moveClock(new Date(now().getTime() + 15_000))
    expect(await switchOffApp(officer, RIGHT)).toMatchObject({ kind: 'done' })
    expect(await readFactors(officer.accountId)).toMatchObject({ appSince: null, codesLeft: 0 })
    expect((await entries('accounts/switch-off-app')).at(-1)).toMatchObject({
      subject_id: officer.personId,
    })
  })

  test('a new set ends the old one', async () => {
    const first = await setUp(officer)
    const [old = ''] = first.kind === 'done' ? first.value.codes : []
    const renewed = await renewRecoveryCodes(officer, RIGHT)
    const [fresh = ''] = renewed.kind === 'done' ? renewed.value.codes : []
    const token = await cast.tokenOf('canbo')
    const open = (recoveryCode: string) =>
      takeSecondStep({ token, code: '', recoveryCode, address: '10.0.0.4' })
    expect(await open(old)).toEqual({ kind: 'wrong' })
    expect(await open(fresh)).toMatchObject({ kind: 'done' })
    expect((await entries('accounts/renew-recovery-codes')).at(-1)).toMatchObject({
      subject_id: officer.personId,
    })
  })

  test('two new sets at once: one of them holds, and it alone', async () => {
    await setUp(officer)
    await Promise.all([1, 2].map(() => renewRecoveryCodes(officer, RIGHT)))
    expect(await readFactors(officer.accountId)).toMatchObject({ codesLeft: 10 })
  })

  test('without an app there is nothing to renew or to switch off', async () => {
    for (const act of [renewRecoveryCodes, switchOffApp]) {
      expect(await act(officer, RIGHT)).toMatchObject({ refusal: 'not_set_up' })
    }
  })

  test('switching off waits while the commune asks for it, and the next app has another secret', async () => {
    const before = await readOffer(officer)
    await setUp(officer)
    await readAsSuperuser('update commune set second_step_required = true')
    expect(await switchOffApp(officer, RIGHT)).toMatchObject({ refusal: 'step_required' })
    await readAsSuperuser('update commune set second_step_required = false')
    expect(await switchOffApp(officer, RIGHT)).toMatchObject({ kind: 'done' })
    const after = await readOffer(officer)
    expect(after).not.toBeNull()
    expect(after).not.toBe(before)
    const [row] = await readAsSuperuser('select secret from totp')
    expect(row).toEqual({ secret: null })
  })
})

describe('a second step that changes at the same moment', () => {
  const ENDED = `update totp set secret = null, ended_at = now(); delete from recovery_code`

  test('the app stays when the passkey goes, while the commune asks for one of the two', async () => {
    await setUp(officer)
    await readAsSuperuser(
      `insert into passkey (id, account_id, credential_id, public_key, transports, name, counter, created_at)
       values (gen_random_uuid(), $1, 'x', 'x'::bytea, '', 'Điện thoại', 0, now())`,
      [officer.accountId],
    )
    await readAsSuperuser('update commune set second_step_required = true')
    const answer = await heldBack({ hold: OFFICER, meanwhile: 'delete from passkey' }, () =>
      switchOffApp(officer, RIGHT),
    )
    expect(answer).toMatchObject({ refusal: 'step_required' })
    expect(await readFactors(officer.accountId)).toMatchObject({ appSince: now(), passkeys: 0 })
  })

  test('no codes are made for an app that has gone', async () => {
    await setUp(officer)
    const answer = await heldBack({ hold: OFFICER, meanwhile: ENDED }, () =>
      renewRecoveryCodes(officer, RIGHT),
    )
    expect(answer).toMatchObject({ refusal: 'not_set_up' })
    expect(await readFactors(officer.accountId)).toMatchObject({ codesLeft: 0 })
  })

  test('a session that is ended has no codes and switches nothing off', async () => {
    await setUp(officer)
    const meanwhile = `update session set ended_at = now() where id = '${officer.sessionId}'`
    for (const act of [renewRecoveryCodes, switchOffApp]) {
      const late = async (): Promise<unknown> => act(officer, RIGHT)
      const answer = await heldBack({ hold: OFFICER, meanwhile }, late)
      expect(answer).toMatchObject({ refusal: 'session_gone' })
      await readAsSuperuser('update session set ended_at = null where id = $1', [officer.sessionId])
    }
    expect(await readFactors(officer.accountId)).toMatchObject({ appSince: now(), codesLeft: 10 })
  })

  test('what is gone is not taken away once more, and no line says so', async () => {
    await setUp(officer)
    const administrator = await cast.viewerOf('quantri')
    const lines = (await entries('accounts/remove-factors')).length
    const answer = await heldBack({ hold: OFFICER, meanwhile: ENDED }, () =>
      removeFactors(administrator, { personId: officer.personId }),
    )
    expect(answer).toMatchObject({ refusal: 'not_set_up' })
    expect(await entries('accounts/remove-factors')).toHaveLength(lines)
  })
})

describe('a lost second step', () => {
  test('is removed by the administrator: the password is enough, every session ended', async () => {
    await setUp(officer)
    const administrator = await cast.viewerOf('quantri')
    const { personId } = officer
    expect(await findAccount(administrator, personId)).toMatchObject({ appSince: now() })
    const open = await cast.tokenOf('canbo')
    const outcome = await removeFactors(administrator, { personId })
    expect(outcome).toMatchObject({ kind: 'done' })
    expect(await findAccount(administrator, personId)).toMatchObject({
      appSince: null,
      openSessions: 0,
    })
    expect(await viewerBehind(open)).toBeNull()
    expect(await viewerBehind(await cast.tokenOf('canbo'))).toMatchObject({ personId })
    const line = (await entries('accounts/remove-factors')).at(-1)
    expect(line).toMatchObject({ subject_id: personId, person_id: administrator.personId })
    expect(await removeFactors(administrator, { personId })).toMatchObject({
      refusal: 'not_set_up',
    })
  })

  test('is not removed by others, from oneself, elsewhere, or from an account two communes rely on', async () => {
    await setUp(officer)
    const administrator = await cast.viewerOf('quantri')
    const { personId } = officer
    expect(await removeFactors(officer, { personId })).toMatchObject({ refusal: 'forbidden' })
    await setUp(administrator)
    expect(await removeFactors(administrator, administrator)).toMatchObject({
      refusal: 'own_factors',
    })
    const stranger = await cast.viewerOf('canbo.khac')
    expect(await removeFactors(administrator, { personId: stranger.personId })).toMatchObject({
      refusal: 'not_found',
    })
    const [nameless] = await readAsSuperuser<{ id: string }>(
      `insert into person (commune_id, id, full_name, job_title)
       values ($1, gen_random_uuid(), 'Lê Văn Không', 'Trưởng thôn') returning id`,
      [cast.ids.vietAn],
    )
    expect(await removeFactors(administrator, { personId: nameless?.id })).toMatchObject({
      refusal: 'no_login',
    })
    await readAsSuperuser(
      `insert into person (commune_id, id, account_id, full_name, job_title)
       values ($1, gen_random_uuid(), $2, 'Nguyễn Thị Hòa', 'Cố vấn')`,
      [cast.ids.hiepSon, officer.accountId],
    )
    expect(await removeFactors(administrator, { personId })).toMatchObject({
      refusal: 'serves_elsewhere',
    })
    expect(await readFactors(officer.accountId)).toMatchObject({ codesLeft: 10 })
    await readAsSuperuser('delete from person where commune_id = $1 and account_id = $2', [
      cast.ids.hiepSon,
      officer.accountId,
    ])
  })
})

describe('the commune’s rule', () => {
  test('is the administrator’s to set, in the own commune only, and on the record', async () => {
    const administrator = await cast.viewerOf('quantri')
    expect(await requireSecondStep(officer, { outcome: 'required' })).toMatchObject({
      refusal: 'forbidden',
    })
    expect(await requireSecondStep(administrator, { outcome: 'perhaps' })).toMatchObject({
      kind: 'invalid',
    })
    expect(await findSecondStepRule(administrator)).toBe(false)
    expect(await requireSecondStep(administrator, { outcome: 'required' })).toMatchObject({
      kind: 'done',
    })
    expect(await findSecondStepRule(administrator)).toBe(true)
    expect(await findSecondStepRule(await cast.viewerOf('canbo.khac'))).toBe(false)
    expect(await requireSecondStep(administrator, { outcome: 'not_required' })).toMatchObject({
      kind: 'done',
    })
    const lines = await entries('accounts/require-second-step')
    expect(lines.map(({ details }) => details)).toEqual([
      { outcome: 'required' },
      { outcome: 'not_required' },
    ])
  })

  test('a commune made outside the demo asks for it; those of the demo do not', async () => {
    const [made] = await readAsSuperuser<{ second_step_required: boolean }>(
      `insert into commune (id, name, kind, province, code, prefix, created_at)
       values (gen_random_uuid(), 'Thử', 'xa', 'Đà Nẵng', '99999', 'TH', $1) returning second_step_required`,
      [now()],
    )
    expect(made).toEqual({ second_step_required: true })
    const ofDemo = await readAsSuperuser('select second_step_required from commune where is_demo')
    expect(ofDemo).toEqual([{ second_step_required: false }, { second_step_required: false }])
  })
})
