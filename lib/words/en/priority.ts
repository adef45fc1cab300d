import type { priority as vi } from '@/lib/words/vi/priority'

/** Who should find a sponsor first, and why. */
export const priority = {
  levels: { high: 'High priority', middle: 'Medium priority', usual: 'Usual priority' },
  short: { high: 'High', middle: 'Medium', usual: 'Usual' },
  categories: {
    orphan_both: 'orphan of both parents',
    orphan_one: 'orphan of one parent',
    poor_household: 'poor household',
    near_poor_household: 'near-poor household',
    other_special: 'other hardship',
  },
  title: 'Priority',
  explained: 'Why this priority',
  noCategory: 'no circumstance recorded',
  marked: 'especially difficult',
  waited: (days: number) => (days === 0 ? 'waiting since today' : `waiting ${inDays(days)}`),
  waitedLong: (days: number) => `waiting ${inDays(days)}, more than a quarter`,
  say: (level: string, reasons: string) => `${level}: ${reasons}`,
} satisfies typeof vi

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
