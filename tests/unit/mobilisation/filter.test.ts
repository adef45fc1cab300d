import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import {
  isAskedFor,
  NO_FILTER,
  unitFilterFrom,
  unitListAddress,
  type UnitFilter,
} from '@/lib/mobilisation/filter'
import { boardOf, isOverdue, openPromise, type UnitLine } from '@/lib/mobilisation/unit-line'

const TODAY = day('2026-11-20')
const ME = 'me'
const UNIT: UnitLine = {
  ...{ id: 'one', name: 'Công ty May Việt An', kind: 'business', stage: 'promised' },
  ...{ contactName: null, contactPhone: null, promised: 3, level: null, assigned: 1 },
  ...{ open: 2, helping: 1, hasAnswered: true },
  last: { kind: 'promised', doneOn: TODAY, by: { id: ME, name: 'Huỳnh Văn Lợi' } },
  next: { step: 'Gọi lại', on: addDays(TODAY, -1) },
}
const asked = (filter: Partial<UnitFilter>, unit: Partial<UnitLine> = {}) =>
  isAskedFor({ ...UNIT, ...unit }, { ...NO_FILTER, ...filter }, { personId: ME, today: TODAY })

describe('a unit is asked for', () => {
  test('by name without marks, by stage and by kind', () => {
    expect(asked({ search: 'may viet' })).toBe(true)
    expect(asked({ search: 'hoi nong dan' })).toBe(false)
    expect(asked({ stage: 'promised' })).toBe(true)
    expect(asked({ stage: 'active' })).toBe(false)
    expect(asked({ kind: 'business' })).toBe(true)
    expect(asked({ kind: 'group' })).toBe(false)
  })

  test('by a next step whose day has gone, by who talked last, by a promise without a child', () => {
    expect(asked({ overdue: true })).toBe(true)
    expect(asked({ overdue: true }, { next: { step: 'Gọi lại', on: TODAY } })).toBe(false)
    expect(asked({ overdue: true }, { next: null })).toBe(false)
    expect(asked({ mine: true })).toBe(true)
    expect(asked({ mine: true }, { last: null })).toBe(false)
    expect(asked({ open: true })).toBe(true)
    expect(asked({ open: true }, { open: 0 })).toBe(false)
  })
})

describe('the address of the list', () => {
  test('holds the whole filter and reads it back', () => {
    const filter: UnitFilter = {
      ...{ search: 'Hội', stage: 'answered', kind: 'group' },
      ...{ overdue: true, mine: true, open: true },
    }
    const query = new URLSearchParams(unitListAddress(filter).split('?')[1])
    expect(unitFilterFrom(Object.fromEntries(query))).toEqual(filter)
    expect(unitListAddress(NO_FILTER)).toBe('/mobilisation/list')
    expect(unitListAddress(filter, NO_FILTER)).toBe('/mobilisation/list')
  })

  test('leaves out what it does not understand', () => {
    const strange = { stage: 'sold', kind: 'dragon', overdue: 'maybe', search: ['a', 'b'] }
    expect(unitFilterFrom(strange)).toEqual({ ...NO_FILTER, search: 'a' })
  })
})

test('the board has every unit once, those whose next step comes first on top, the others by name', () => {
  const late = { ...UNIT, id: 'late', next: { step: 'Gọi', on: addDays(TODAY, 9) } }
  const none = { ...UNIT, id: 'none', name: 'B', next: null }
  const other = { ...UNIT, id: 'other', name: 'Á', next: null }
  const active = { ...UNIT, id: 'active', stage: 'active' as const }
  const board = boardOf([none, late, active, other, UNIT])
  expect(board.map(({ stage, units }) => [stage, units.map(({ id }) => id)])).toEqual([
    ...[
      ['listed', []],
      ['approached', []],
      ['answered', []],
    ],
    ['promised', ['one', 'late', 'other', 'none']],
    ['active', ['active']],
    ...[
      ['resting', []],
      ['declined', []],
    ],
  ])
})

test('what is promised without a child is never below nothing', () => {
  const open = [openPromise(3, 1, false), openPromise(1, 3, false), openPromise(null, 2, false)]
  expect(open).toEqual([2, 0, 0])
  expect(openPromise(3, 1, true)).toBe(0)
  expect(isOverdue(UNIT, TODAY)).toBe(true)
})
