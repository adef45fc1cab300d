import type { z } from 'zod'
import type { Issue } from './outcome'

/** Codes a form can always explain; a schema may name its own by giving a code as the error text. */
export type CommonIssue =
  | 'required'
  | 'too_long'
  | 'too_short'
  | 'too_big'
  | 'too_small'
  | 'unclear'

const CODE = /^[a-z][a-z_]+$/

/** Every issue at once, by field. A schema's own code wins over the common one. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: CODE.test(issue.message) ? issue.message : commonCode(issue),
  }))
}

function commonCode(issue: z.core.$ZodIssue): CommonIssue {
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'required' : 'too_short'
    return issue.origin === 'array' ? 'required' : 'too_small'
  }
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too_long' : 'too_big'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required'
  return 'unclear'
}
