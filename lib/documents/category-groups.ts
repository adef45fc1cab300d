import { officialGroups } from '@/lib/words/vi/official-plan'

/** The programme category of a child (nhóm đối tượng của kế hoạch), exactly one main. */
export type ProgrammeCategory =
  | 'orphan_both'
  | 'orphan_one'
  | 'poor_household'
  | 'near_poor_household'
  | 'other_special'

/** One of the plan's four groups, in the plan's order. */
export const DOCUMENT_GROUPS = [
  'orphan_both',
  'orphan_one',
  'poor_or_near_poor',
  'other_special',
] as const
export type DocumentGroup = (typeof DOCUMENT_GROUPS)[number]

/** Documents put poor and near-poor households in one group. */
export function groupOf(category: ProgrammeCategory): DocumentGroup {
  return category === 'poor_household' || category === 'near_poor_household'
    ? 'poor_or_near_poor'
    : category
}

/** The sentences for the categories a plan covers, each group once, in the plan's order. */
export function groupsCovered(categories: readonly ProgrammeCategory[]): string[] {
  return DOCUMENT_GROUPS.filter((group) => categories.some((it) => groupOf(it) === group)).map(
    (group) => officialGroups[exactly(group, categories)],
  )
}

/** A plan for only one of the two kinds of household says so. */
function exactly(group: DocumentGroup, categories: readonly ProgrammeCategory[]) {
  if (group !== 'poor_or_near_poor') return group
  if (!categories.includes('near_poor_household')) return 'poor_only'
  if (!categories.includes('poor_household')) return 'near_poor_only'
  return group
}
