import { PLAN_GROUPS, planGroupOf, type ProgrammeCategory } from '@/lib/plans/category'
import { officialGroups } from '@/lib/words/official/plan'

/** The group of a category as the plan words it: poor and near-poor households are one group. */
export function groupWording(category: ProgrammeCategory): string {
  return officialGroups[planGroupOf(category)]
}

/** The groups a plan covers, each once, in the plan's order; one of the two kinds of poverty alone is named. */
export function groupsCovered(categories: readonly ProgrammeCategory[]): string[] {
  return PLAN_GROUPS.filter(({ key }) => categories.some((it) => planGroupOf(it) === key)).map(
    ({ key }) => {
      if (key !== 'poor') return officialGroups[key]
      if (!categories.includes('near_poor_household')) return officialGroups.poor_only
      if (!categories.includes('poor_household')) return officialGroups.near_poor_only
      return officialGroups.poor
    },
  )
}
