import { beforeEach, describe, expect, test } from 'vitest'
import { viewerBehind } from '@/lib/platform/gate/session'
import { signIn } from '@/lib/platform/gate/sign-in'
import { appointAdministrator, lookForAdministrator } from '@/scripts/admin/administrator'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { activate, NEW_PASSWORD } from './one-time'

const person = { name: 'Lê Hoàng Anh', title: 'Quản trị hệ thống' }
const commune = {
  ...{ kind: 'xa', commune: 'Phú Sơn', province: 'Thành phố Đà Nẵng' },
  ...{ code: '20800', prefix: 'PS' },
}
const appoint = (wish: object) =>
  appointAdministrator(testDatabase().ownerUrl, { another: false, commune: null, ...wish })
const look = (wish: object = {}) => lookForAdministrator({ another: false, commune: null, ...wish })

beforeEach(async () => {
  await readAsSuperuser('delete from sign_in_throttle')
})

describe('the first administrator', () => {
  test('is not made out of half an answer', async () => {
    expect(await look()).toEqual({ commune: null, needsCommune: true })
    expect(await appoint({ person })).toMatchObject({ refused: 'unclear' })
    expect(await appoint({ person: { ...person, ...commune, code: '12' } })).toEqual({
      refused: 'unclear',
      about: '--code',
    })
    expect(await readAsSuperuser('select id from commune')).toEqual([])
  })

  test('comes with the commune, opens the account with the code and keeps the accounts', async () => {
    const made = await appoint({ person: { ...person, ...commune } })
    if ('refused' in made) throw new Error(made.refused)
    expect(made).toMatchObject({ commune: 'Phú Sơn', slip: { username: 'anh.lh' } })
    expect(await activate(made.slip)).toMatchObject({ kind: 'done' })
    await readAsSuperuser('update commune set second_step_required = false')
    const signedIn = await signIn({
      ...{ username: 'anh.lh', password: NEW_PASSWORD },
      ...{ address: '127.0.0.1', device: 'test' },
    })
    const token = signedIn.kind === 'done' ? signedIn.token : ''
    expect(await viewerBehind(token)).toMatchObject({
      ...{ communeName: 'Phú Sơn', isDemo: false },
      memberships: [{ role: 'administrator' }],
    })
    const lines = await readAsSuperuser(`select act, person_id from entry order by seq limit 1`)
    expect(lines).toEqual([{ act: 'accounts/appoint', person_id: null }])
  })

  test('is the only one unless another is asked for', async () => {
    expect(await look()).toEqual({ refused: 'administrator_exists', about: 'Phú Sơn' })
    expect(await appoint({ person })).toMatchObject({ refused: 'administrator_exists' })
    expect(await look({ commune: '99999' })).toMatchObject({ refused: 'commune_unknown' })
    const wish = { another: true, person: { ...person, username: 'anh.lh' } }
    expect(await appoint(wish)).toEqual({ refused: 'username_taken', about: 'anh.lh2' })
    expect(await appoint({ another: true, person })).toMatchObject({
      slip: { username: 'anh.lh2' },
    })
  })
})
