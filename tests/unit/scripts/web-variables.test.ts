import { describe, expect, test } from 'vitest'
import { variables } from '@/lib/platform/env'
import { WANTED, requireUsableVariables } from '@/scripts/bootstrap/web-variables.mjs'

const usable = {
  DATABASE_URL: 'postgresql://web@127.0.0.1:1/lalanh',
  SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  FIELD_KEY: Buffer.alloc(32, 'only for tests').toString('base64'),
}

test.each([
  ['TRUSTED_PROXIES', 'yes'],
  ['DATABASE_POOL', '0'],
  ['SESSION_HOURS', 'twelve'],
  ['SESSION_IDLE_MINUTES', '-5'],
  ['FILES_S3_ENDPOINT', 'somewhere'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by its name, before anything is served', async (name, value) => {
  const refusal = requireUsableVariables({ ...usable, [name]: value })
  await expect(refusal).rejects.toMatchObject({
    name: 'Failure',
    en: expect.stringContaining(`${name} "${value}" cannot be used`) as string,
  })
})

describe('a sign-in provider', () => {
  const provider = {
    OIDC_ISSUER: 'https://login.example.vn',
    OIDC_CLIENT_ID: 'la-lanh',
    OIDC_CLIENT_SECRET: 'the secret of the client',
  }
  const names = Object.keys(provider)

  test('is let through whole, with a label or without', async () => {
    await expect(requireUsableVariables({ ...usable, ...provider })).resolves.toBeUndefined()
    const labelled = { ...usable, ...provider, OIDC_LABEL: 'Cổng xã' }
    await expect(requireUsableVariables(labelled)).resolves.toBeUndefined()
  })

  test.each(names)('without %s is half of one, and refused by that name', async (name) => {
    const refusal = requireUsableVariables({ ...usable, ...provider, [name]: '' })
    const rest = names.filter((other) => other !== name).join(' and ')
    await expect(refusal).rejects.toMatchObject({
      name: 'Failure',
      en: expect.stringMatching(
        new RegExp(`^${name} is missing: .+ together with ${rest}; add it`),
      ) as string,
    })
  })

  test('is never asked over a line anybody may read, and its secret is not shown', async () => {
    for (const [name, value] of [
      ['OIDC_ISSUER', 'http://login.example.vn'],
      ['OIDC_CLIENT_SECRET', `secret${'x'.repeat(2000)}`],
      ['OIDC_LABEL', 'a name that is far too long for a button to carry'],
    ] as const) {
      const refusal = requireUsableVariables({ ...usable, ...provider, [name]: value })
      await expect(refusal).rejects.toMatchObject({
        en: expect.stringContaining(
          `${name}${name.endsWith('SECRET') ? '' : ` "${value}"`} cannot be used`,
        ) as string,
      })
    }
    const label = requireUsableVariables({ ...usable, OIDC_LABEL: 'Cổng xã' })
    await expect(label).rejects.toMatchObject({
      en: expect.stringContaining('OIDC_ISSUER is missing') as string,
    })
  })
})

test('what is usable, and what is set to nothing, is let through', async () => {
  await expect(requireUsableVariables(usable)).resolves.toBeUndefined()
  const emptied = { ...usable, DATABASE_POOL: '', FILES_S3_ENDPOINT: '', TRUSTED_PROXIES: '2' }
  await expect(requireUsableVariables(emptied)).resolves.toBeUndefined()
})

test('a key that cannot be used is not shown', async () => {
  const refusal = requireUsableVariables({ ...usable, FIELD_KEY: 'bí mật!' })
  await expect(refusal).rejects.not.toMatchObject({
    en: expect.stringContaining('bí mật') as string,
  })
})

test('every word about a variable is about one the product reads', () => {
  expect(variables).toEqual(expect.arrayContaining(Object.keys(WANTED)))
})
