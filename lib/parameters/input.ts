import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { isWithinBounds, PARAMETER_KEYS } from './parameter'

/** What a value can be short of, beside the common issues. */
export type ParameterIssue = 'whole_number' | 'out_of_bounds'

const LONGEST_SOURCE = 300

/** `100`, ` 1.000 `: as the office writes whole numbers. */
const wholeNumber = z
  .string()
  .transform((written) => written.replaceAll(/[\s.]/g, ''))
  .pipe(
    z.string().regex(/^\d{1,9}$/, { error: 'whole_number' satisfies ParameterIssue, abort: true }),
  )
  .transform(Number)

const hasValue = z.object({ key: z.enum(PARAMETER_KEYS), value: z.number().int() })

/** A new value of a parameter from a day on, with the number of the version that was on the form. */
export const parameterInput = z
  .object({
    key: z.enum(PARAMETER_KEYS),
    value: wholeNumber,
    validFrom: writtenDay,
    source: z.string().trim().min(1).max(LONGEST_SOURCE),
    checkedOn: writtenDay,
    basedOn: z.coerce.number().int().min(0),
  })
  .refine(({ key, value }) => isWithinBounds(key, value), {
    ...{ path: ['value'], error: 'out_of_bounds' satisfies ParameterIssue },
    // Also where another field is wrong: everything is told at once.
    when: ({ value: typed }) => hasValue.safeParse(typed).success,
  })
