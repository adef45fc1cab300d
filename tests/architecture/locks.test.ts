import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, root } from './house/sources'

/** What is held is held in one order, which decision 0044 has with the files that hold it. */
const HOLDS =
  /\bfor (?:no key update|update|key share|share)\b(?: of \w+)?(?: nowait)?\s*`|pg_advisory_xact_lock/

const decision = readFileSync(join(root, 'docs/decisions/0044-the-order-of-locks.md'), 'utf8')

describe('the house', () => {
  test('nothing is held that has no place in the order', () => {
    const holding = ['app', 'lib']
      .flatMap((folder) => filesIn(folder))
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => HOLDS.test(readFileSync(join(root, path), 'utf8')))
    expect(holding.filter((path) => !decision.includes(`\`${path}\``))).toEqual([])
    expect(holding.length).toBeGreaterThan(15)
  })
})

describe('the law itself', () => {
  test.each([
    ['select id from child where id = any($1) order by id for no key update`'],
    ['order by m.id for update of m`'],
    ['select from village for key share nowait`'],
    ['select pg_advisory_xact_lock(1)`'],
  ])('%s holds', (text) => {
    expect(HOLDS.test(text)).toBe(true)
  })
})
