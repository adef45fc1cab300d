import type { SchoolLevel } from '@/lib/places/school'
import { TELLING_OF_HEALTH, type NeedKind } from '@/lib/children/need'
import { givenName } from '@/lib/people/full-name'
import type { Agreement, ChildDatum } from './agreement'

/** A child as far as the sheet may come to ask after it. */
export type ChildToHandOver = {
  code: string
  fullName: string
  age: number | null
  schoolLevel: SchoolLevel | null
  /** the one found first before the others */
  needs: readonly NeedKind[]
}

/** Where a unit meets the child. */
export type Meeting = 'school' | 'commune'

/** What stands on the sheet of one child; what the agreement does not name is null. */
export type HandoverLine = {
  code: string
  givenName: string | null
  age: number | null
  schoolLevel: SchoolLevel | null
  needs: readonly NeedKind[]
  meeting: Meeting | null
  /** the family has not agreed to share with the sponsor: code and one need alone */
  withheld: boolean
}

/** Everything on the printed sheet (phiếu bàn giao thông tin). */
export type HandoverSheet = { agreement: Agreement; lines: HandoverLine[] }

/**
 * What is handed over of a child: what the agreement names, and where the family has not agreed to share
 * with the sponsor, the code and the first need that tells of no illness (domain/07: code and first need
 * only, name later).
 */
export function handoverLine(
  child: ChildToHandOver,
  handedOver: readonly ChildDatum[],
  isAgreed: boolean,
): HandoverLine {
  const has = (datum: ChildDatum) => isAgreed && handedOver.includes(datum)
  const needs = isAgreed
    ? child.needs
    : child.needs.filter((need) => !TELLING_OF_HEALTH.includes(need)).slice(0, 1)
  return {
    ...{ code: child.code, needs, withheld: !isAgreed },
    givenName: has('given_name') ? givenName(child.fullName) : null,
    age: has('age') ? child.age : null,
    schoolLevel: has('school_level') ? child.schoolLevel : null,
    meeting: has('meeting') ? (child.schoolLevel === null ? 'commune' : 'school') : null,
  }
}
