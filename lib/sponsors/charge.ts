/** The villages and schools a sponsor is in charge of (thôn, trường phụ trách). */
export type Charge = { villageIds: readonly string[]; schoolIds: readonly string[] }

/** Where a child lives and where it studies; null where that is not known. */
export type PlaceOfChild = { villageId: string | null; schoolId: string | null }

/** Whether a sponsor is in charge of a child's village or school; nowhere is in nobody's charge. */
export function isInCharge(
  { villageIds, schoolIds }: Charge,
  { villageId, schoolId }: PlaceOfChild,
): boolean {
  return (
    (villageId !== null && villageIds.includes(villageId)) ||
    (schoolId !== null && schoolIds.includes(schoolId))
  )
}

/** Whether a sponsor has places of its own at all: one without is free to help anywhere. */
export function hasCharge({ villageIds, schoolIds }: Charge): boolean {
  return villageIds.length > 0 || schoolIds.length > 0
}
