import type { PlacesInReach } from './viewer'

/** Where something or somebody belongs: a village, a school, a class. */
export type Places = {
  villageId: string | null
  schoolId: string | null
  schoolClassId: string | null
}

/** Whether what belongs there is of one of the places in reach. */
export function reachesPlace(
  reach: Omit<PlacesInReach, 'sponsorIds'>,
  { villageId, schoolId, schoolClassId }: Places,
): boolean {
  return (
    (villageId !== null && reach.villageIds.includes(villageId)) ||
    (schoolId !== null && reach.schoolIds.includes(schoolId)) ||
    (schoolClassId !== null && reach.schoolClassIds.includes(schoolClassId))
  )
}
