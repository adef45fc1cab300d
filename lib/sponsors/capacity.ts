/** What a sponsor promised and already carries. */
export type Load = {
  /** number of children promised beyond those recognised; null while it has not said */
  promised: number | null
  /** children of approved assignments in force; recognised ones do not use the promise */
  assigned: number
  /** children of proposals still under way */
  proposed: number
  /** it ended its promise, declined or rests, and has promised nothing since */
  takesNoMore: boolean
}

/**
 * How many children a unit's promise still stands for: of one that takes no more it goes down with each
 * child that leaves. Null while it has not said.
 */
export function standingPromise({
  promised,
  assigned,
  proposed,
  takesNoMore,
}: Load): number | null {
  return promised !== null && takesNoMore ? Math.min(promised, assigned + proposed) : promised
}

/**
 * How many more children a sponsor can take (số trẻ còn nhận được): promised less approved less
 * under way, never below zero, and none where no more are taken; null when nothing was promised, because
 * unknown is not none.
 */
export function roomOf(load: Load): number | null {
  const promised = standingPromise(load)
  return promised === null ? null : Math.max(0, promised - load.assigned - load.proposed)
}
