import { resolve } from 'node:path'
import { runScript } from '@/scripts/test/product.mjs'
import { builtActions } from '@/tests/rights/built-actions'
import { MATRIX } from '@/tests/rights/matrix'
import { walkMatrix } from '@/tests/rights/walk'
import { COMMON } from './support/house'
import { expect, test } from './support/test'

/** A sign-in provider that nobody reaches: its doors are there, and lead back to ours. */
const env = {
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'la-lanh',
  OIDC_CLIENT_SECRET: 'only for tests',
}

test.use({ ledger: { start: 'demo', own: 'matrix', env } })

const actions = builtActions(resolve(import.meta.dirname, '../..'))

test('the build has the actions of the matrix and no other', () => {
  const written = MATRIX.filter(({ door }) => door.startsWith('action '))
  expect([...actions.keys()].sort()).toEqual(
    [...new Set(written.map(({ door }) => door.replace('action ', '')))].sort(),
  )
})

test('every role finds open what it may, closed what it may not, at every door in every state', async ({
  house,
}) => {
  test.setTimeout(900_000)
  const { url, superuserUrl, databaseUrl, dataDir } = house
  const env = { ...COMMON, SUPERUSER_URL: superuserUrl }
  await runScript('tests/rights/fill-books.ts', { databaseUrl, dataDir, env })
  const walked = await walkMatrix({ url, superuserUrl, at: COMMON.LALANH_NOW, actions })
  const { cells, allowed, denied, foreign, wrongAllows, wrongDenies, notThere } = walked
  process.stdout.write(
    `  rights matrix: ${cells} cells (${allowed} open, ${denied} closed), ` +
      `${wrongAllows.length} wrong allows, ${wrongDenies.length} wrong denies; ` +
      `${foreign} forms from elsewhere, none done; no GET has written; ` +
      `not in these books: ${[...notThere].join(', ') || 'nothing'}\n`,
  )
  expect({ wrongAllows, wrongDenies }).toEqual({ wrongAllows: [], wrongDenies: [] })
  expect(cells).toBeGreaterThan(2000)
})
