import { describe, expect, test } from 'vitest'
import type { ChildAsked, MatchingAsked, SponsorAsked } from '@/lib/assignments/matching/asked'
import { contradictionIn } from '@/lib/assignments/matching/asked'
import { match as matchWith, type Matched } from '@/lib/assignments/matching/match'
import { weigh } from '@/lib/assignments/matching/objective'
import { reasonsOf, whyNobody } from '@/lib/assignments/matching/reasons'
import { linearSolver } from '@/lib/platform/linear-solver'
import { drawInstance } from '@/tests/support/matching/instances'

const match = (asked: MatchingAsked) => matchWith(asked, linearSolver(30_000))

const child = (id: string, facts: Partial<ChildAsked> = {}): ChildAsked => ({
  ...{ id, priority: 1, village: null, household: null, school: null, formerSponsors: [] },
  ...facts,
})
const sponsor = (
  id: string,
  capacity: number,
  facts: Partial<SponsorAsked> = {},
): SponsorAsked => ({
  ...{ id, capacity, villages: [], schools: [], ...facts },
})
const asked = (facts: Partial<MatchingAsked>): MatchingAsked => ({
  ...{ children: [], sponsors: [], fixed: [], excluded: [], ...facts },
})
/** Who has whom, as `child sponsor`; a child without a sponsor alone. */
const said = ({ instance, given }: Matched) =>
  instance.children.map(({ id }, place) =>
    [id, instance.sponsors[given[place] ?? -1]?.id].filter(Boolean).join(' '),
  )

describe('what comes first', () => {
  test('a child of the first priority before two of the second, though it bars the best unit', async () => {
    const children = [
      child('hai', { priority: 2, village: 'v' }),
      child('một', { priority: 1 }),
      child('ba', { priority: 2, village: 'v' }),
    ]
    const found = await match(asked({ children, sponsors: [sponsor('a', 1, { villages: ['v'] })] }))
    expect(said(found)).toEqual(['hai', 'một a', 'ba'])
    expect(found.objective.coveredByPriority).toEqual({ 1: 1, 2: 0 })
  })

  test('who is covered makes room for one who fits nowhere else', async () => {
    const children = [child('một'), child('hai')]
    const sponsors = [sponsor('a', 1), sponsor('b', 1)]
    const excluded = [{ child: 'hai', sponsor: 'b' }]
    const found = await match(asked({ children, sponsors, excluded }))
    expect(said(found)).toEqual(['một b', 'hai a'])
  })

  test('siblings together before a unit in charge of their village, that before an even load', async () => {
    const siblings = { household: 'h', village: 'v' }
    const children = [
      child('chị', siblings),
      child('em', siblings),
      child('khác', { village: 'v' }),
    ]
    const sponsors = [sponsor('gần', 1, { villages: ['v'] }), sponsor('xa', 4)]
    const found = await match(asked({ children, sponsors }))
    expect(said(found)).toEqual(['chị xa', 'em xa', 'khác gần'])
    expect(found.objective).toMatchObject({ siblingPairsTogether: 1, nearby: 1, maxLoadRatio: 1 })
  })

  test('an even load before a sponsor the child had before; that sponsor where the load is the same', async () => {
    const children = [
      child('một', { formerSponsors: ['a'] }),
      child('hai', { formerSponsors: ['a'] }),
    ]
    const even = await match(asked({ children, sponsors: [sponsor('a', 2), sponsor('b', 2)] }))
    expect(even.objective).toMatchObject({ maxLoadRatio: 0.5, continued: 1 })
    const sponsors = [sponsor('b', 2), sponsor('a', 2)]
    const one = await match(asked({ children: children.slice(0, 1), sponsors }))
    expect(said(one)).toEqual(['một a'])
  })
})

describe('what was said before', () => {
  test('a child stays with its unit, which has less room and draws its sibling', async () => {
    const children = [
      child('chị', { household: 'h' }),
      child('em', { household: 'h' }),
      child('bạn'),
    ]
    const sponsors = [sponsor('a', 2), sponsor('b', 2)]
    const fixed = [{ child: 'chị', sponsor: 'b' }]
    const found = await match(asked({ children, sponsors, fixed }))
    expect(said(found)).toEqual(['chị b', 'em b', 'bạn a'])
    expect(found.objective).toMatchObject({ siblingPairsTogether: 1, maxLoadRatio: 1 })
  })

  test('a unit that takes nobody gets nobody, one that is over what it takes nobody more', async () => {
    const children = [child('một'), child('hai')]
    const sponsors = [sponsor('không', 0), sponsor('đầy', 1)]
    const fixed = [{ child: 'ngoài danh sách', sponsor: 'đầy' }]
    const found = await match(asked({ children, sponsors, fixed }))
    expect(said(found)).toEqual(['một', 'hai'])
    expect(found).toMatchObject({ optimal: true, objective: { maxLoadRatio: 1 } })
    expect(whyNobody(found.instance, 0)).toBe('no_room')
  })

  test('what is excluded is never there, and says why', async () => {
    const excluded = [{ child: 'một', sponsor: 'a' }]
    const found = await match(
      asked({ children: [child('một'), child('hai')], sponsors: [sponsor('a', 2)], excluded }),
    )
    expect(said(found)).toEqual(['một', 'hai a'])
    expect(whyNobody(found.instance, 0)).toBe('barred')
  })
})

describe('the order of the list', () => {
  test('breaks every tie, and the same question has the same answer', async () => {
    const children = ['một', 'hai', 'ba', 'tư'].map((id) => child(id))
    const sponsors = [sponsor('a', 1), sponsor('b', 1), sponsor('c', 1)]
    const found = await match(asked({ children, sponsors }))
    expect(said(found)).toEqual(['một a', 'hai b', 'ba c', 'tư'])
    expect(whyNobody(found.instance, 3)).toBe('others_first')
    const drawn = drawInstance(7, { children: 60, sponsors: 14, fixed: 6, excluded: 8 })
    expect(said(await match(drawn))).toEqual(said(await match(drawn)))
  })
})

test('why a child is with a unit, the weightiest first', async () => {
  const home = { household: 'h', village: 'v', school: 's' }
  const children = [child('chị', home), child('em', { ...home, formerSponsors: ['a'] })]
  const sponsors = [sponsor('a', 3, { villages: ['v'], schools: ['s'] })]
  const found = await match(asked({ children, sponsors, fixed: [{ child: 'chị', sponsor: 'a' }] }))
  expect(reasonsOf(found, 1, 0)).toEqual([
    ...[{ kind: 'siblings' }, { kind: 'village' }, { kind: 'school' }, { kind: 'former' }],
    { kind: 'room', left: 2, capacity: 3 },
  ])
  expect(reasonsOf(found, 0, 0)[0]).toEqual({ kind: 'fixed' })
})

test.each([
  ['same_child_twice', { children: [child('a'), child('a')] }],
  ['same_sponsor_twice', { sponsors: [sponsor('a', 1), sponsor('a', 2)] }],
  ['fixed_unknown_sponsor', { fixed: [{ child: 'a', sponsor: 'b' }] }],
])('is refused: %s', (refusal, facts) => {
  expect(contradictionIn(asked(facts))?.contradiction).toBe(refusal)
})

test('a child that is kept for two units, or kept and excluded at once, is refused', () => {
  const sponsors = [sponsor('a', 1), sponsor('b', 1)]
  const one = { child: 'x', sponsor: 'a' }
  const twice = contradictionIn(asked({ sponsors, fixed: [one, { child: 'x', sponsor: 'b' }] }))
  expect(twice).toEqual({ contradiction: 'fixed_twice', about: 'x' })
  expect(contradictionIn(asked({ sponsors, fixed: [one], excluded: [one] }))?.contradiction).toBe(
    'fixed_and_excluded',
  )
})

const SIZES: [string, Parameters<typeof drawInstance>[1]][] = [
  ['a commune', { children: 75, sponsors: 18, fixed: 9, excluded: 7 }],
]
if (process.env.LONG === '1') {
  SIZES.push([
    'a district',
    { children: 400, sponsors: 80, fixed: 40, excluded: 40, capacity: 1.4 },
  ])
}

describe.each(SIZES)('of the size of %s', (_, size) => {
  test('nobody has more than it takes, nothing excluded is there, and no bound is passed', async () => {
    const question = drawInstance(11, size)
    const found = await match(question)
    const { instance, given, objective, bounds } = found
    const load = new Map<string, number>()
    given.forEach((place, index) => {
      const id = instance.sponsors[place]?.id
      if (id === undefined) return
      load.set(id, (load.get(id) ?? 0) + 1)
      const own = instance.children[index]?.id
      expect(question.excluded).not.toContainEqual({ child: own, sponsor: id })
    })
    for (const { id, capacity } of question.sponsors) {
      expect(load.get(id) ?? 0).toBeLessThanOrEqual(capacity)
    }
    for (const { child: own, sponsor: unit } of question.fixed) {
      expect(said(found)).toContain(`${own} ${unit}`)
    }
    expect(objective).toEqual(weigh(instance, given))
    expect(bounds.siblingPairsTogether).toBeGreaterThanOrEqual(objective.siblingPairsTogether)
    expect(bounds.nearby).toBeGreaterThanOrEqual(objective.nearby)
    expect(bounds.maxLoadRatio).toBeLessThanOrEqual(objective.maxLoadRatio)
    expect(bounds.continued).toBeGreaterThanOrEqual(objective.continued)
    expect(bounds.coveredByPriority).toEqual(objective.coveredByPriority)
  }, 60_000)
})
