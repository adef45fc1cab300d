import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import {
  coverageByGroup,
  coverageByVillage,
  coverageOf,
  fulfilledPercent,
  percentOf,
  type StandingFacts,
} from '@/lib/reports/standing'

const facts = fc.array(
  fc
    .record({
      category: fc.constantFrom(...PROGRAMME_CATEGORIES),
      village: fc.constantFrom('An Lâm', 'Hội Lâm', 'Đồng Hòa', null),
      supported: fc.boolean(),
      especiallyDifficult: fc.boolean(),
    })
    .map((one): StandingFacts => ({ ...one, villageId: one.village })),
)

test('groups and villages are the whole, however the children are spread', () => {
  fc.assert(
    fc.property(facts, (children) => {
      const whole = coverageOf(children)
      for (const parts of [coverageByGroup(children), coverageByVillage(children)]) {
        const total = parts.reduce((sum, part) => sum + part.total, 0)
        const supported = parts.reduce((sum, part) => sum + part.supported, 0)
        expect({ total, supported }).toEqual(whole)
      }
    }),
  )
})

test('the village with the most children waiting comes first, the unknown one last', () => {
  const child = (village: string | null, supported: boolean): StandingFacts => ({
    category: 'orphan_one',
    village,
    villageId: village,
    supported,
    especiallyDifficult: false,
  })
  const order = coverageByVillage([
    ...[child(null, false), child(null, false), child(null, false)],
    ...[child('An Lâm', true), child('Hội Lâm', false), child('Đồng Hòa', false)],
    child('Đồng Hòa', false),
  ])
  expect(order.map((one) => one.name)).toEqual(['Đồng Hòa', 'Hội Lâm', 'An Lâm', null])
})

test.each([
  [0, 0, null],
  [33, 75, 44],
  [74, 75, 98],
  [75, 75, 100],
])('%d of %d is %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent)
})

test('what came beyond one promise does not make up for what another lacks', () => {
  const quarter = { dueVnd: 2_000_000, receivedVnd: 2_000_000, shortVnd: 500_000 }
  expect(fulfilledPercent(quarter)).toBe(75)
  expect(fulfilledPercent({ dueVnd: 0, receivedVnd: 300_000, shortVnd: 0 })).toBe(0)
})
