import { describe, expect, test } from 'vitest'
import { quarter } from '@/lib/calendar/quarter'
import { bookAddress, bookFilterFrom, matches } from '@/lib/payments/book-filter'
import { byUrgency, unitsOf, type BookLine } from '@/lib/payments/quarter-book'
import { standingOf } from '@/lib/payments/status'

const unit = '0198f2a0-0000-7000-8000-000000000001'

function line(name: string, sponsor: string, dueVnd: number, receivedVnd: number): BookLine {
  return {
    ...{
      childId: name,
      sponsorId: sponsor,
      sponsor,
      name,
      code: name,
      termId: null,
      giver: null,
      age: 8,
    },
    ...{ schoolLevel: null, schoolClass: null, pledges: [], dueVnd, receivedVnd },
    shortVnd: Math.max(0, dueVnd - receivedVnd),
    overVnd: Math.max(0, receivedVnd - dueVnd),
    standing: standingOf({ dueVnd, receivedVnd }),
    isBelowMinimum: Math.max(dueVnd, receivedVnd) < 1_000,
  }
}

describe('the address', () => {
  test.each([
    {},
    { quarter: quarter('2026-Q3'), unit, standing: 'below_minimum' as const },
    { view: 'payments' as const, paid: 3 },
    { page: 2, standing: 'short' as const },
  ])('says what was asked and is read back: %j', (change) => {
    const filter = { ...bookFilterFrom({}), ...change }
    const query = new URLSearchParams(bookAddress(bookFilterFrom({}), change).split('?')[1])
    expect(bookFilterFrom(Object.fromEntries(query))).toEqual(filter)
  })

  test('leaves out what it does not understand', () => {
    const asked = {
      quarter: '2026-Q5',
      unit: 'x',
      standing: 'late',
      page: '-2',
      paid: 'a',
      view: '1',
    }
    expect(bookFilterFrom(asked)).toEqual(bookFilterFrom({}))
    expect(bookAddress(bookFilterFrom({}))).toBe('/payments')
  })
})

const lines = [
  line('An', 'b', 1_000, 1_000),
  line('Bình', 'a', 1_000, 200),
  line('Chi', 'b', 0, 0),
  line('Dung', 'b', 900, 950),
]

test('what is missing comes first, what is in full last', () => {
  expect(byUrgency(lines).map(({ name }) => name)).toEqual(['Bình', 'Chi', 'Dung', 'An'])
})

test('units sum their children, in the order of their names', () => {
  expect(unitsOf(lines)).toEqual([
    {
      ...{ sponsorId: 'a', sponsor: 'a', children: 1 },
      dueVnd: 1_000,
      receivedVnd: 200,
      shortVnd: 800,
      overVnd: 0,
    },
    {
      ...{ sponsorId: 'b', sponsor: 'b', children: 3 },
      dueVnd: 1_900,
      receivedVnd: 1_950,
      shortVnd: 0,
      overVnd: 50,
    },
  ])
})

test('a filter finds its lines; what was never pledged is not called below the minimum', () => {
  const found = (change: object) =>
    lines
      .filter((one) => matches(one, { ...bookFilterFrom({}), ...change }))
      .map(({ name }) => name)
  expect(found({ unit: 'b', standing: 'full' })).toEqual(['An'])
  expect(found({ standing: 'below_minimum' })).toEqual(['Dung'])
  expect(found({})).toHaveLength(4)
})
