import { expect, test } from 'vitest'
import { effectOf, type SittingFacts } from '@/components/assignments/effect'

const row = (id: string, childId: string, sponsorId: string, change = {}) => ({
  ...{ id, childId, sponsorId, role: 'lead' as const, childHasLead: false, outcome: 'approved' },
  ...change,
})

const facts: SittingFacts = {
  coverage: { total: 75, supported: 33 },
  rows: [
    row('1', 'an', 'police'),
    row('2', 'an', 'women'),
    row('3', 'binh', 'police'),
    row('4', 'chi', 'women', { childHasLead: true }),
    row('5', 'dung', 'women', { role: 'co' }),
  ],
  units: [
    { id: 'police', name: 'Công an xã', assigned: 1, promised: 2 },
    { id: 'women', name: 'Hội Phụ nữ', assigned: 0, promised: null },
  ],
}

test('a child counts once, and only with its first lead', () => {
  const all = Object.fromEntries(facts.rows.map(({ id }) => [id, 'approved']))
  expect(effectOf(facts, all)).toMatchObject({
    total: 75,
    supportedNow: 33,
    supportedAfter: 35,
    units: [
      { now: 1, after: 3 },
      { now: 0, after: 3 },
    ],
  })
})

test('what is returned, refused or left for later changes nothing', () => {
  const none = { 1: 'returned', 2: 'refused', 3: 'later' }
  expect(effectOf(facts, none)).toMatchObject({ supportedAfter: 33, units: [{ after: 1 }, {}] })
})
