import type { Coverage } from './standing'

/**
 * What anyone may read of a commune: null stands for fewer than the smallest public count, none at all included, since the
 * day on which none becomes one would tell of a single child. Supported and waiting are given
 * together or not at all, since either follows from the total and the other; 0 and everybody are small
 * counts too, because they tell something of each child.
 */
export type PublicCounts =
  | { total: null; split: null }
  | { total: number; split: { supported: number; waiting: number } | null }

/** One commune on the public page: its public name and its counts. */
export type PublicCommune = {
  id: string
  /** how the commune stands in an address and before its codes */
  prefix: string
  name: string
  kind: 'xa' | 'phuong' | 'dac_khu'
  province: string
  isDemo: boolean
  /** counts below it are withheld: they could point at somebody (security.md, public statistics) */
  least: number
  counts: PublicCounts
}

/** Takes away what would point at somebody. */
export function publicCounts({ total, supported }: Coverage, least: number): PublicCounts {
  if (total < least) return { total: null, split: null }
  const waiting = total - supported
  const isSmall = Math.min(supported, waiting) < least
  return { total, split: isSmall ? null : { supported, waiting } }
}
