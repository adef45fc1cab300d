import type { SponsorKind, SupportLevel } from '@/lib/sponsors/sponsor'
import { sponsorKindOf } from '@/lib/sponsors/sponsor-kind'
import type { PovertyStanding } from '@/lib/children/poverty'
import type { PlannedChild } from './children-plan'
import type { ListedChild } from './listed-child'
import { coveringLevel } from './listed-support'

/** What a list of children tells as a whole, to be checked against the office's own count. */
export type Findings = { supported: number; waiting: number; hard: number }

/** Counts the named rows: supported already, not, and of these especially difficult. */
export function findingsIn(rows: readonly ListedChild[]): Findings {
  const named = rows.filter((row) => row.fullName !== null)
  const waiting = named.filter((row) => row.currentSponsor === null)
  const hard = waiting.filter((row) => row.especiallyDifficult).length
  return { supported: named.length - waiting.length, waiting: waiting.length, hard }
}

/** What a list of poor households found, by standing; null where the list is none. */
export function povertyIn(
  rows: readonly ListedChild[],
): Readonly<Record<PovertyStanding, number>> | null {
  const counts = { poor: 0, near_poor: 0, left_poverty: 0 }
  const found = rows.flatMap(({ poverty }) => poverty ?? [])
  for (const { standing } of found) counts[standing] += 1
  return found.length > 0 ? counts : null
}

/** One sponsor whose support of some children is going to be recognised. */
export type SupportFinding = {
  sponsor: string
  children: number
  level: SupportLevel | null
  /** the kind it will be added as; null when the ledger knows it already */
  addedAs: SponsorKind | null
}

/** The support that a commit would recognise, by sponsor, the most children first. */
export function supportsIn(
  children: readonly PlannedChild[],
  knownSponsors: ReadonlySet<string>,
): SupportFinding[] {
  const bySponsor = new Map<string, { name: string; levels: SupportLevel[]; children: number }>()
  for (const { listed, support } of children) {
    if (!support || listed.currentSponsor === null) continue
    const found = bySponsor.get(support.sponsorKey) ?? {
      name: listed.currentSponsor,
      levels: [],
      children: 0,
    }
    found.children += 1
    if (support.level) found.levels.push(support.level)
    bySponsor.set(support.sponsorKey, found)
  }
  return [...bySponsor]
    .map(([key, { name, levels, children: count }]) => ({
      sponsor: name,
      children: count,
      level: coveringLevel(levels),
      addedAs: knownSponsors.has(key) ? null : sponsorKindOf(name),
    }))
    .sort((a, b) => b.children - a.children)
}
