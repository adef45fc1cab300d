import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestSponsors } from '@/lib/assignments/suggestion'

const sponsor = (id: string, room: number | null, ...villageIds: string[]) => ({
  id,
  room,
  villageIds,
})

describe('a unit for each child', () => {
  test('in charge of the village first, even with less room', () => {
    const [one] = suggestSponsors(
      [{ id: 'an', villageId: 'lam' }],
      [sponsor('big', 9), sponsor('near', 1, 'lam')],
    )
    expect(one).toEqual({
      childId: 'an',
      sponsorId: 'near',
      because: 'in_charge_of_village',
      room: 1,
    })
  })

  test('else the most room; among equals one without a village of its own, then the order given', () => {
    const far = [sponsor('a', 1, 'x'), sponsor('b', 2, 'x'), sponsor('c', 2), sponsor('d', 2)]
    const children = ['1', '2', '3', '4', '5'].map((id) => ({ id, villageId: 'lam' }))
    expect(suggestSponsors(children, far).map(({ sponsorId }) => sponsorId)).toEqual([
      ...['c', 'd', 'b', 'c', 'd'],
    ])
  })

  test('no room, unknown room or a pair turned down before: somebody else, or nobody', () => {
    const child = [{ id: 'an', villageId: null }]
    expect(suggestSponsors(child, [sponsor('full', 0), sponsor('silent', null)])).toEqual([])
    const pair = [{ childId: 'an', sponsorId: 'a' }]
    expect(suggestSponsors(child, [sponsor('a', 3), sponsor('b', 1)], pair)[0]?.sponsorId).toBe('b')
    expect(suggestSponsors(child, [sponsor('a', 3)], pair)).toEqual([])
  })

  test('a child without a village is in nobody’s charge', () => {
    const [one] = suggestSponsors([{ id: 'an', villageId: null }], [sponsor('a', 1, 'lam')])
    expect(one?.because).toBe('most_room')
  })
})

describe('laws', () => {
  const sponsors = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      room: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      villageIds: fc.subarray(['x', 'y', 'z']),
    }),
    { selector: ({ id }) => id },
  )
  const children = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 30 }).map(String),
      villageId: fc.constantFrom('x', 'y', 'z', null),
    }),
    { selector: ({ id }) => id },
  )

  test('nobody gets more than there is room for, no child twice, and the same every time', () => {
    fc.assert(
      fc.property(children, sponsors, (waiting, units) => {
        const made = suggestSponsors(waiting, units)
        expect(suggestSponsors(waiting, units)).toEqual(made)
        expect(new Set(made.map(({ childId }) => childId)).size).toBe(made.length)
        for (const { id, room } of units) {
          const given = made.filter(({ sponsorId }) => sponsorId === id).length
          expect(given).toBeLessThanOrEqual(room ?? 0)
        }
      }),
    )
  })

  test('as many children find a unit as there is room', () => {
    fc.assert(
      fc.property(children, sponsors, (waiting, units) => {
        const room = units.reduce((sum, unit) => sum + (unit.room ?? 0), 0)
        expect(suggestSponsors(waiting, units)).toHaveLength(Math.min(room, waiting.length))
      }),
    )
  })
})
