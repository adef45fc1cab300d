import { z } from 'zod'
import { parseVnd, type Vnd } from './vnd'

/** Issues of an amount somebody wrote. */
export type VndIssue = 'amount_unreadable' | 'amount_not_positive' | 'amount_too_big'

/** Ten thousand million đồng: more than a commune's sponsors give in a generation is a slip of the hand. */
const MOST_VND = 10_000_000_000

/**
 * An amount as people write it, read into whole đồng. Numbers in words, fractions and anything that
 * could mean two amounts are refused, not guessed.
 */
export const writtenVnd = z.string().transform((written, context): Vnd => {
  const amount = parseVnd(written)
  const issue = amount === null ? 'amount_unreadable' : sizeIssue(amount)
  if (amount !== null && issue === null) return amount
  context.addIssue({ code: 'custom', message: issue ?? 'amount_unreadable' })
  return z.NEVER
})

/** Like `writtenVnd`, and nought is an answer too: a visit is not worth money. */
export const writtenVndOrNone = z.string().transform((written, context): Vnd => {
  const amount = parseVnd(written)
  if (amount !== null && amount <= MOST_VND) return amount
  const message = amount === null ? 'amount_unreadable' : 'amount_too_big'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

function sizeIssue(amount: Vnd): VndIssue | null {
  if (amount <= 0) return 'amount_not_positive'
  return amount > MOST_VND ? 'amount_too_big' : null
}
