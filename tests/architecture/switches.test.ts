import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, root } from './house/sources'

/** A rule is obeyed or changed for everyone, in .oxlintrc.json: no line switches one off for itself. */
const SWITCH = /(?:\/\/|\/\*)\s*(?:(?:es|ox)lint-disable|@ts-(?:ignore|expect-error|nocheck))/

/** Next's own file, and this one, which shows what is meant. */
const OTHERS = ['next-env.d.ts', 'tests/architecture/switches.test.ts']

describe('the house', () => {
  test('no line switches a rule or the compiler off', () => {
    const written = ['app', 'components', 'lib', 'prisma', 'public', 'scripts', 'tests', '.']
      .flatMap((folder) => filesIn(folder, folder !== '.'))
      .filter((path) => /\.(?:tsx?|mts|mjs|js)$/.test(path) && !path.startsWith('prisma/client/'))
      .filter((path) => !OTHERS.includes(path))
    const found = written.flatMap((path) =>
      switchesIn(path, readFileSync(join(root, path), 'utf8')),
    )
    expect(found).toEqual([])
    expect(written.length).toBeGreaterThan(1000)
  })
})

describe('the law itself', () => {
  test.each([
    ['// oxlint-disable-next-line no-console'],
    ['/* eslint-disable */'],
    ['const a = b // @ts-ignore'],
    ['// @ts-expect-error: later'],
  ])('%s is a switch', (line) => {
    expect(switchesIn('lib/x.ts', line)).toEqual(['lib/x.ts:1'])
  })
})

function switchesIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => (SWITCH.test(line) ? [`${path}:${at + 1}`] : []))
}
