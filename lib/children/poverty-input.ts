import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { POVERTY_STANDINGS } from './poverty'

/** More than any household has; files are not held by the thousand for one form. */
const MOST_SIBLINGS = 40

const points = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, 'whole_points')
  .transform(Number)
  .optional()

/** What the officer writes down of a year's review. */
export const povertyInput = z.object({
  childId: z.uuid(),
  year: z
    .string()
    .trim()
    .regex(/^\d{4}$/, 'year_unclear')
    .transform(Number),
  standing: z.enum(POVERTY_STANDINGS, {
    error: ({ input }) => (input === undefined ? 'required' : undefined),
  }),
  decisionNumber: z.string().normalize('NFC').trim().max(100).optional(),
  decidedOn: writtenDay.optional(),
  pointsB1: points,
  pointsB2: points,
  /** the review is of a household: the same finding for these other children of it, as they were seen */
  siblings: z.array(z.uuid()).max(MOST_SIBLINGS).default([]),
})
