import { describe, expect, test } from 'vitest'
import { atOnce, findDoubles, findSureDoubles } from '@/lib/children/double-pairs'
import { askedChildren } from '@/scripts/ask/asked-children'
import { communeOf } from '../../support/doubles/commune'
import { otherList } from '../../support/doubles/other-commune'
import { KINDS, listWithDoubles } from '../../support/doubles/planted'

const LONG = process.env.LONG === '1'
const NOW = new Date('2026-11-24T01:00:00Z')
/** Seeds and children: few in every run, many in the long one. */
const LISTS = LONG
  ? Array.from({ length: 40 }, (_, at) => ({ seed: at + 1, size: 1_000 + (at % 5) * 500 }))
  : [1, 2, 3].map((seed) => ({ seed, size: 1_000 }))

type Tally = { found: number; missed: number; wrong: number; missedOf: Record<string, number> }

/** What `ask find-doubles` would be sure of, against what was planted. */
function tally(
  lists: Iterable<{ children: unknown[]; doubles: { a: string; b: string; kind: string }[] }>,
): Tally {
  const sum: Tally = { found: 0, missed: 0, wrong: 0, missedOf: {} }
  for (const { children, doubles } of lists) {
    const asked = askedChildren(JSON.stringify({ children }), NOW)
    const sure = new Set(
      findDoubles(asked.map(({ child }) => child))
        .filter((pair) => pair.sure)
        .map(({ one, other }) => keyOf(asked[one]?.id, asked[other]?.id)),
    )
    for (const { a, b, kind } of doubles) {
      if (sure.delete(keyOf(a, b))) sum.found += 1
      else {
        sum.missed += 1
        sum.missedOf[kind] = (sum.missedOf[kind] ?? 0) + 1
      }
    }
    sum.wrong += sure.size
  }
  return sum
}

function keyOf(one: unknown, other: unknown): string {
  return [String(one), String(other)].sort().join(' ')
}

const recallOf = ({ found, missed }: Tally) => found / (found + missed)
const precisionOf = ({ found, wrong }: Tally) => found / (found + wrong)

function figures(sum: Tally): string {
  const shares = [recallOf(sum), precisionOf(sum)].map((share) => share.toFixed(4))
  return `${LISTS.length} lists, ${sum.found + sum.missed} doubles: recall ${shares[0]}, precision ${shares[1]}, ${JSON.stringify(sum)}`
}

describe('doubles planted in the lists of communes', () => {
  test('are found, and twins, namesakes and siblings are not', async ({ annotate }) => {
    const sum = tally(LISTS.map(({ seed, size }) => listWithDoubles(size, seed)))
    await annotate(figures(sum))
    expect(recallOf(sum)).toBeGreaterThanOrEqual(0.98)
    expect(precisionOf(sum)).toBeGreaterThanOrEqual(0.95)
  })

  test('are of every kind', () => {
    const kinds = LISTS.flatMap(({ seed, size }) => listWithDoubles(size, seed, 0.3).doubles)
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(KINDS))
  })

  test('are found in lists of another mind, with up to three differences and much left out', async ({
    annotate,
  }) => {
    const lists = LISTS.map(({ seed, size }) => {
      const { children, doubles } = otherList(size, seed)
      return { children, doubles: doubles.map(([a, b]) => ({ a, b, kind: 'any' })) }
    })
    const sum = tally(lists)
    await annotate(figures(sum))
    // Some of these agree in nothing but a name and a year: no clerk would be sure either.
    expect(recallOf(sum)).toBeGreaterThanOrEqual(0.95)
    expect(precisionOf(sum)).toBeGreaterThanOrEqual(0.95)
  })

  test('are all found when only the sure ones are looked for', () => {
    for (const { children } of [listWithDoubles(1_000, 4), otherList(1_000, 4)]) {
      const asked = askedChildren(JSON.stringify({ children }), NOW).map(({ child }) => child)
      // A list knows digits, the ledger keys only.
      for (const list of [asked, asked.map((child) => ({ ...child, personalId: null }))]) {
        const pairs = findDoubles(list).flatMap(({ one, other, sure }) =>
          sure ? [`${one} ${other}`] : [],
        )
        const found = atOnce(
          findSureDoubles(
            list,
            list.map((_, at) => at),
          ),
        )
        const again = [...found].flatMap(([at, own]) => own.map(({ other }) => `${other} ${at}`))
        expect(new Set(again)).toEqual(new Set(pairs))
        expect(pairs.length).toBeGreaterThan(50)
      }
    }
  })

  test('where none are planted, hardly any are found', () => {
    const some = LONG ? LISTS : LISTS.slice(0, 1)
    const lists = some.map(({ seed, size }) => ({ ...communeOf(size, seed), doubles: [] }))
    const children = some.reduce((sum, { size }) => sum + size, 0)
    expect(tally(lists).wrong / children).toBeLessThan(0.003)
  })
})

test('ten thousand children are compared without each with each', async ({ annotate }) => {
  const { children, doubles } = listWithDoubles(LONG ? 10_000 : 2_500, 7, 0.05)
  const asked = askedChildren(JSON.stringify({ children }), NOW).map(({ child }) => child)
  const before = process.cpuUsage()
  const pairs = findDoubles(asked)
  const { user } = process.cpuUsage(before)
  await annotate(
    `${children.length} children, ${pairs.length} pairs, ${Math.round(user / 1_000)} ms`,
  )
  expect(pairs.length).toBeGreaterThan(doubles.length * 0.9)
  // Each with each would be more than twenty microseconds fifty million times.
  expect(user / 1_000).toBeLessThan(children.length)
})

test('a list of one name, one day or one number ends soon', () => {
  const alike = { fullName: 'Nguyễn Văn An', bornOn: '2015-03-02', village: 'Thôn 1' }
  const children = Array.from({ length: 1_000 }, (_, id) => ({ id, ...alike }))
  const asked = askedChildren(JSON.stringify({ children }), NOW).map(({ child }) => child)
  const pairs = findDoubles(asked)
  expect(pairs.length).toBeGreaterThan(1_000)
  expect(pairs.length).toBeLessThan(1_000 * 30)
})
