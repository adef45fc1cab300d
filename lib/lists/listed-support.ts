import type { SupportLevel } from '@/lib/sponsors/sponsor'
import type { WrittenLevel } from './support-level'

/** A written level in full; without a rhythm an amount promises nothing: null. */
export function levelIn(written: WrittenLevel | null): SupportLevel | null {
  if (written === null || written.rhythm === null || written.minVnd <= 0) return null
  return { minVnd: written.minVnd, maxVnd: written.maxVnd, rhythm: written.rhythm }
}

/** Whether two levels are the same; nothing equals nothing. */
export function isSameLevel(one: SupportLevel | null, other: SupportLevel | null): boolean {
  return (
    one?.minVnd === other?.minVnd && one?.maxVnd === other?.maxVnd && one?.rhythm === other?.rhythm
  )
}

/** The level that covers several of one rhythm: 300.000 and 500.000 a month are 300.000 to 500.000. */
export function coveringLevel(levels: readonly SupportLevel[]): SupportLevel | null {
  const [first] = levels
  if (!first || levels.some((each) => each.rhythm !== first.rhythm)) return null
  return {
    minVnd: Math.min(...levels.map((each) => each.minVnd)),
    maxVnd: Math.max(...levels.map((each) => each.maxVnd)),
    rhythm: first.rhythm,
  }
}
