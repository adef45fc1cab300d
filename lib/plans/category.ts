/** The plan's groups (nhóm đối tượng), exactly one main per child. Poor and near-poor print as one group. */
export const PROGRAMME_CATEGORIES = [
  'orphan_both',
  'orphan_one',
  'poor_household',
  'near_poor_household',
  'other_special',
] as const
export type ProgrammeCategory = (typeof PROGRAMME_CATEGORIES)[number]

/** The four groups of the plan's section III, in its order. */
export const PLAN_GROUPS = [
  { key: 'orphan_both', categories: ['orphan_both'] },
  { key: 'orphan_one', categories: ['orphan_one'] },
  { key: 'poor', categories: ['poor_household', 'near_poor_household'] },
  { key: 'other_special', categories: ['other_special'] },
] as const satisfies readonly { key: string; categories: readonly ProgrammeCategory[] }[]
export type PlanGroup = (typeof PLAN_GROUPS)[number]['key']

/** The plan's group of a category. */
export function planGroupOf(category: ProgrammeCategory): PlanGroup {
  if (category === 'poor_household' || category === 'near_poor_household') return 'poor'
  return category
}
