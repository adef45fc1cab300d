import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { schoolAliases, villageAliases } from '@/lib/places/alias'
import { decideRename, hasFollowed } from '@/lib/places/rules'

const village = (id: string, name: string, mergedIntoId: string | null = null) => ({
  id,
  name,
  nameKey: name.toLowerCase(),
  mergedIntoId,
})

describe('an old name of a village', () => {
  test('means the village it went up in, through every merger', () => {
    const all = [village('a', 'A', 'b'), village('b', 'B', 'c'), village('c', 'C')]
    expect(Object.fromEntries(villageAliases(all, []))).toEqual({ a: 'C', b: 'C' })
  })

  test('means the village as it is called now, and the living one where a name is used again', () => {
    const all = [village('a', 'Thôn 2', 'b'), village('b', 'Thôn 1'), village('c', 'Thôn 2')]
    const old = [{ placeId: 'c', nameKey: 'thôn 3', until: '2026-07-01' }]
    expect(Object.fromEntries(villageAliases(all, old))).toEqual({ 'thôn 3': 'Thôn 2' })
  })

  test('means the one that had it last', () => {
    const all = [village('a', 'A'), village('b', 'B')]
    const old = [
      { placeId: 'b', nameKey: 'x', until: '2026-07-01' },
      { placeId: 'a', nameKey: 'x', until: '2025-07-01' },
    ]
    expect(villageAliases(all, old).get('x')).toBe('B')
    expect(schoolAliases(all, old).get('x')).toBe('B')
  })

  test('means nothing where the merger that opened it was taken back', () => {
    expect(villageAliases([village('a', 'A', 'a')], []).size).toBe(0)
  })
})

describe('another name from a day', () => {
  const facts = {
    ...{ name: 'B', was: 'A', from: day('2026-07-01'), today: day('2026-11-20') },
    lastUntil: null,
  }
  test.each([
    [{}, null],
    [{ name: 'A' }, 'same_name'],
    [{ from: day('2026-11-20') }, null],
    [{ from: day('2026-11-21') }, 'day_to_come'],
    [{ lastUntil: day('2026-07-01') }, null],
    [{ lastUntil: day('2026-07-02') }, 'before_last_name'],
  ])('%j: %s', (change, refusal) => {
    expect(decideRename({ ...facts, ...change })).toBe(refusal)
  })
})

test.each([
  [{}, false],
  [{ isLatest: false }, true],
  [{ movedAway: 1 }, true],
  [{ addedSince: 1 }, true],
  [{ childrenNow: 4 }, true],
  [{ otherHolders: 1 }, false],
  [{ otherHolders: 1, opensVillage: true }, true],
])('a merger after which %j: followed %s', (change, followed) => {
  const facts = {
    ...{ isLatest: true, childrenAfter: 5, childrenNow: 5, movedAway: 0, addedSince: 0 },
    ...{ opensVillage: false, otherHolders: 0 },
  }
  expect(hasFollowed({ ...facts, ...change })).toBe(followed)
})
