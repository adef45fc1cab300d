import type { Day } from '@/lib/calendar/day'

/** What a child lacks (nhu cầu). */
export const NEED_KINDS = [
  'cash',
  'food',
  'learning_tools',
  'clothing',
  'insurance',
  'tuition',
  'transport',
  'medical',
  'housing',
  'company',
  'other',
] as const
export type NeedKind = (typeof NEED_KINDS)[number]

/** Needs that tell of an illness: held back or counted more strictly wherever others may read them. */
export const TELLING_OF_HEALTH: readonly NeedKind[] = ['medical', 'insurance']

export type LivingNeed = { id: string; kind: NeedKind; note: string | null; from: Day }

/** Why a need is not written (lý do từ chối). */
export type NeedRefusal = 'not_found' | 'need_known' | 'checked_later'
