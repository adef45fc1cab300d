import { z } from 'zod'
import type { Day } from './day'
import { isQuarter, type Quarter } from './quarter'
import { parseDay } from './written-day'

/** Issues of a day somebody wrote. */
export type DayIssue = 'day_unreadable'

/** A day as the office writes it, or the ISO form. */
export const writtenDay = z.string().transform((written, context): Day => {
  const on = parseDay(written)
  if (on !== null) return on
  context.addIssue({ code: 'custom', message: 'day_unreadable' satisfies DayIssue })
  return z.NEVER
})

/** A quarter as the ledger writes it: `2026-Q3`. */
export const writtenQuarter = z.custom<Quarter>(
  (value) => typeof value === 'string' && isQuarter(value),
)
