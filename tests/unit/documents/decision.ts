import { day } from '@/lib/calendar/day'
import type { Decision } from '@/lib/documents/decision'
import { usualTemplate } from '@/lib/documents/usual-template'
import { assigned } from './assigned'
import { draftPlan } from './cast'

const named = { communeName: 'Việt An', communeKind: 'xa' } as const

/** What was approved on a day, under a plan that has its number. */
export const approvedDecision: Decision = {
  ...named,
  decidedOn: day('2026-11-30'),
  month: { year: 2026, month: 11 },
  madeOn: day('2026-11-30'),
  words: usualTemplate(named, 'decision'),
  rows: assigned,
  plan: { ...draftPlan, number: '12', issuedOn: day('2026-06-04') },
  planSign: 'KH-UBND',
  leastVnd: 1_000_000,
  exported: { by: 'Lê Thị Mẫu', at: new Date('2026-11-30T02:05:00Z') },
}
