import { describe, expect, test } from 'vitest'
import {
  entriesAddress,
  entryFilterFrom,
  traceFilterFrom,
  tracesAddress,
} from '@/lib/access/entry-filter'

const PERSON = '0193c1a0-0000-7000-8000-000000000001'

describe('a filter in the address', () => {
  test('reads days as the office writes them', () => {
    const filter = entryFilterFrom({ from: '5/9/2026', to: '32/1/2026', act: 'lists/commit' })
    expect(filter).toMatchObject({
      act: 'lists/commit',
      from: { typed: '5/9/2026', on: '2026-09-05' },
      to: { typed: '32/1/2026', on: null },
      page: 1,
    })
  })

  test.each([
    { act: 'drop table', person: 'x', line: '-1', page: '0' },
    { act: ['lists/commit-everything'], person: '', line: 'abc', page: 'abc' },
  ])('leaves out what cannot be understood: %j', (params) => {
    expect(entriesAddress(entryFilterFrom(params))).toBe('/entries')
  })

  test('comes back as the same address', () => {
    const filter = entryFilterFrom({ person: PERSON, from: '05/09/2026', line: '12', page: '3' })
    const address = entriesAddress(filter, { page: filter.page })
    expect(entryFilterFrom(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(
      filter,
    )
    expect(entriesAddress(filter)).not.toContain('page')
  })

  test('finds a child by its code however it is typed, and by nothing else', () => {
    expect(traceFilterFrom({ child: ' va-0012 ' })).toMatchObject({ child: 'VA-0012', page: 1 })
    expect(tracesAddress(traceFilterFrom({ child: 'va-0012' }), { page: 2 })).toBe(
      '/entries/traces?child=VA-0012&page=2',
    )
  })
})
