import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runScript } from '@/scripts/test/product.mjs'
import type { Canary } from '@/tests/canaries/canary'
import { Ear } from '@/tests/canaries/ear'
import { builtActions } from '@/tests/rights/built-actions'
import { MATRIX } from '@/tests/rights/matrix'
import { walkMatrix } from '@/tests/rights/walk'
import { COMMON, NOBODYS_PROVIDER, openHouse } from './support/house'
import { expect, test } from './support/test'

const actions = builtActions(resolve(import.meta.dirname, '../..'))

test('the build has the actions of the matrix and no other', () => {
  const written = MATRIX.filter(({ door }) => door.startsWith('action '))
  expect([...actions.keys()].sort()).toEqual(
    [...new Set(written.map(({ door }) => door.replace('action ', '')))].sort(),
  )
})

test('every role finds open what it may, closed what it may not, at every door in every state, and no word of a field reaches whoever may not read it', async () => {
  test.setTimeout(900_000)
  const { walked, ear, lines } = await walkOverSownBooks()
  const { cells, allowed, denied, foreign, wrongAllows, wrongDenies, notThere } = walked
  process.stdout.write(
    `  rights matrix: ${cells} cells (${allowed} open, ${denied} closed), ` +
      `${wrongAllows.length} wrong allows, ${wrongDenies.length} wrong denies; ` +
      `${foreign} forms from elsewhere, none done; no GET has written\n` +
      `  canaries: ${ear.figure}; ${lines} lines of the log\n`,
  )
  for (const leak of ear.leaks) process.stdout.write(`  leak: ${leak}\n`)
  // All of it is said at once: to walk again for the next fault takes minutes.
  expect.soft({ wrongAllows, wrongDenies }).toEqual({ wrongAllows: [], wrongDenies: [] })
  expect.soft([...ear.leaks].sort()).toEqual([])
  if (process.env.MATRIX_DOORS) return
  expect.soft(cells).toBeGreaterThan(2000)
  // Nor would a state in which nothing stood at any time.
  expect.soft(notThere).toEqual([])
  // A word nobody came across would prove nothing.
  expect.soft(ear.unread()).toEqual([])
  expect.soft(ear.answers).toBeGreaterThan(4000)
  expect.soft(ear.failures).toBeGreaterThan(20)
  expect.soft(lines).toBeGreaterThan(4000)
})

/** One walk through every door as everybody, over books with a word of its own in every field. */
async function walkOverSownBooks() {
  const said: string[] = []
  const house = await openHouse(
    { start: 'demo' },
    {
      env: { ...NOBODYS_PROVIDER, LOG_LEVEL: 'trace' },
      onOutput: (chunk) => said.push(chunk.toString('utf8')),
    },
  )
  const { url, superuserUrl, databaseUrl, dataDir } = house
  const CANARIES = join(dataDir, 'canaries.json')
  const env = { ...COMMON, SUPERUSER_URL: superuserUrl, CANARIES }
  await runScript('tests/rights/fill-books.ts', { databaseUrl, dataDir, env })
  await runScript('tests/canaries/sow.ts', { databaseUrl, dataDir, env })
  const ear = new Ear(JSON.parse(readFileSync(CANARIES, 'utf8')) as Canary[])
  const walked = await walkMatrix({ url, superuserUrl, at: COMMON.LALANH_NOW, actions, ear })
  await house.close()
  const log = said.join('')
  ear.hearLog(log)
  return { walked, ear, lines: log.split('\n').length }
}
