import type { Vnd } from '@/lib/money/vnd'

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

/** How often support comes (nhịp hỗ trợ). A school year is nine months: not June to August. */
export const RHYTHMS = ['monthly', 'quarterly', 'school_year', 'once'] as const
export type Rhythm = (typeof RHYTHMS)[number]

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
