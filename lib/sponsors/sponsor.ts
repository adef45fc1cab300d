import type { Vnd } from '@/lib/money/vnd'
import type { Rhythm } from '@/lib/plans/rhythm'

/** Kinds of sponsor (loại đơn vị đỡ đầu). */
export const SPONSOR_KINDS = [
  'agency',
  'armed_force',
  'mass_organisation',
  'public_service',
  'school',
  'business',
  'programme',
  'group',
  'individual',
] as const
export type SponsorKind = (typeof SPONSOR_KINDS)[number]

/** What support consists of (hình thức). */
export const SUPPORT_FORMS = [
  'cash',
  'goods',
  'cash_and_goods',
  'insurance',
  'learning_tools',
  'visits',
  'other',
] as const
export type SupportForm = (typeof SUPPORT_FORMS)[number]

/** A usual level (mức hỗ trợ): one amount or a range, per child and rhythm. */
export type SupportLevel = { minVnd: Vnd; maxVnd: Vnd; rhythm: Rhythm }
