import { NEED_KINDS, type NeedKind } from '@/lib/children/need'
import type { SupportForm, SupportLevel } from './sponsor'

/** What a unit says it does (điều đơn vị nói): how many children, what it gives, where it is in charge. */
export type Statement = {
  promised: number | null
  level: SupportLevel | null
  form: SupportForm | null
  /** hiện vật thường trao, in its own words */
  goods: string | null
  /** nhu cầu đơn vị đáp ứng được */
  gives: readonly NeedKind[]
  villageIds: readonly string[]
  schoolIds: readonly string[]
}

/** Needs a unit can say it meets: whatever else a child lacks is of that child alone. */
export const GIVEN_KINDS = NEED_KINDS.filter((kind) => kind !== 'other')

/** A unit of which nothing is known yet. */
export const NOTHING_SAID: Statement = {
  ...{ promised: null, level: null, form: null, goods: null },
  ...{ gives: [], villageIds: [], schoolIds: [] },
}

/** Whether two statements say the same, in whatever order. */
export function saysTheSame(one: Statement, other: Statement): boolean {
  return (
    one.promised === other.promised &&
    isSameGiving(one, other) &&
    isSameSet(one.villageIds, other.villageIds) &&
    isSameSet(one.schoolIds, other.schoolIds)
  )
}

/** Whether what a unit gives is the same: level, form, goods and the needs it meets. */
export function isSameGiving(one: Statement, other: Statement): boolean {
  return (
    one.level?.minVnd === other.level?.minVnd &&
    one.level?.maxVnd === other.level?.maxVnd &&
    one.level?.rhythm === other.level?.rhythm &&
    one.form === other.form &&
    one.goods === other.goods &&
    isSameSet(one.gives, other.gives)
  )
}

/** What of the needs of a child a unit can give, in the order the child has them. */
export function needsMet(gives: readonly NeedKind[], needs: readonly NeedKind[]): NeedKind[] {
  return needs.filter((need) => gives.includes(need))
}

export type PromiseRefusal = 'not_found' | 'nothing_open' | 'changed_meanwhile'

/**
 * What is promised once a unit takes no more children: as many as it carries already. Null where nothing
 * more was promised than that, or no more are taken already.
 */
export function promiseAfterEnding(unit: {
  promised: number | null
  assigned: number
  takesNoMore: boolean
}): number | null {
  const { promised, assigned, takesNoMore } = unit
  return takesNoMore || promised === null || promised <= assigned ? null : assigned
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each))
}
