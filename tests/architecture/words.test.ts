import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'
import { filesIn, root } from './house/sources'

const vi = filesIn('lib/words/vi').map((path) => basename(path))
const en = filesIn('lib/words/en').map((path) => basename(path))

describe('the two languages', () => {
  test('every file of Vietnamese words has its English twin', () => {
    expect(en.sort()).toEqual(vi.sort())
  })

  test.each(vi.filter((name) => en.includes(name)))(
    '%s says the same things in both',
    async (name) => {
      const [first, second] = await Promise.all(LOCALES.map((locale) => load(locale, name)))
      expect(shapeOf(second)).toEqual(shapeOf(first))
    },
  )

  test('what the product says is the same set in both', () => {
    expect(shapeOf(wordsIn('en'))).toEqual(shapeOf(wordsIn('vi')))
  })

  test('no sentence is empty, unfinished or typed with loose marks', () => {
    const faults = LOCALES.flatMap((locale) => faultsOf(wordsIn(locale), locale))
    expect(faults).toEqual([])
  })
})

describe('the law itself', () => {
  test('a missing sentence, a lost argument and another kind are told apart', () => {
    const shape = shapeOf({ a: 'x', b: (n: number) => `${n}`, c: { d: 'y' } })
    expect(shapeOf({ a: 'x', b: (n: number) => `${n}`, c: { d: 'other' } })).toEqual(shape)
    expect(shapeOf({ a: 'x', b: (n: number) => `${n}`, c: {} })).not.toEqual(shape)
    expect(shapeOf({ a: 'x', b: 'text', c: { d: 'y' } })).not.toEqual(shape)
  })

  test.each(['', '  ', 'TODO', 'Chưa có '.normalize('NFD'), 'Còn  hai'])(
    '%j is a fault',
    (text) => {
      expect(faultsOf({ a: text }, 'vi')).toHaveLength(1)
    },
  )
})

async function load(locale: string, name: string): Promise<unknown> {
  return { ...((await import(join(root, 'lib/words', locale, name))) as object) }
}

/** The same object with its sentences left out: what must be equal in both languages. */
function shapeOf(words: unknown): unknown {
  if (Array.isArray(words)) return 'list'
  if (typeof words !== 'object' || words === null) return typeof words
  const entries = Object.entries(words).map(([key, value]) => [key, shapeOf(value)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function faultsOf(words: unknown, path: string): string[] {
  if (typeof words === 'string') {
    const sound =
      words.trim() !== '' &&
      !/TODO|FIXME|\?\?\?| {2}/.test(words) &&
      words === words.normalize('NFC')
    return sound ? [] : [`${path}: ${JSON.stringify(words)}`]
  }
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => faultsOf(value, `${path}.${key}`))
}
