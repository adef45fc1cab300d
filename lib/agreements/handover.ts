import type { SchoolLevel } from '@/lib/places/school'
import type { NeedKind } from '@/lib/children/need'
import { givenName } from '@/lib/people/full-name'
import type { Agreement, ChildDatum } from './agreement'

/** A child as far as the sheet may come to ask after it. */
export type ChildToHandOver = {
  code: string
  fullName: string
  age: number | null
  schoolLevel: SchoolLevel | null
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
  /** the family has not agreed to share with the sponsor: code and needs alone */
  withheld: boolean
}

/** Everything on the printed sheet (phiếu bàn giao thông tin). */
export type HandoverSheet = { agreement: Agreement; lines: HandoverLine[] }

/**
 * What is handed over of a child: what the agreement names, and where the family has not agreed to share
 * with the sponsor, code and needs alone (domain/07: code and first need only, name later).
 */
export function handoverLine(
  child: ChildToHandOver,
  handedOver: readonly ChildDatum[],
  isAgreed: boolean,
): HandoverLine {
  const has = (datum: ChildDatum) => isAgreed && handedOver.includes(datum)
  return {
    ...{ code: child.code, needs: child.needs, withheld: !isAgreed },
    givenName: has('given_name') ? givenName(child.fullName) : null,
    age: has('age') ? child.age : null,
    schoolLevel: has('school_level') ? child.schoolLevel : null,
    meeting: has('meeting') ? (child.schoolLevel === null ? 'commune' : 'school') : null,
  }
}
