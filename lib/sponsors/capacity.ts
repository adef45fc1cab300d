/** What a sponsor promised and already carries. */
export type Load = {
  /** number of children promised beyond those recognised; null while it has not said */
  promised: number | null
  /** children of approved assignments in force; recognised ones do not use the promise */
  assigned: number
  /** children of proposals still under way */
  proposed: number
}

/**
 * How many more children a sponsor can take (số trẻ còn nhận được): promised less approved less
 * under way, never below zero; null when nothing was promised, because unknown is not none.
 */
export function roomOf({ promised, assigned, proposed }: Load): number | null {
  return promised === null ? null : Math.max(0, promised - assigned - proposed)
}
