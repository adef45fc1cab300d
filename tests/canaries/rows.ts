import type { WHOSE } from './canary'
import type { Field } from './fields'

const unitOf = (username: string) => `(select m.sponsor_id from membership m
  join person p on p.commune_id = m.commune_id and p.id = m.person_id
  join account a on a.id = p.account_id
  where a.username = '${username}' and m.role = 'sponsor_member')`
const childrenOf = (unit: string) =>
  `(select child_id from support_term where sponsor_id = ${unit})`
const byPayment = (unit: string) => `(select id from payment where sponsor_id = ${unit})`
const byAssignment = (unit: string) => `(select id from assignment where sponsor_id = ${unit})`
const ofChild = (unit: string) => `child_id in ${childrenOf(unit)}`
const bySponsor = (unit: string) => `sponsor_id = ${unit}`

/** Which rows of a table are of one unit; of a table that is not here none can be. */
const OF_UNIT: Record<string, (unit: string) => string> = {
  child: (unit) => `id in ${childrenOf(unit)}`,
  circumstance: ofChild,
  hardship_marking: ofChild,
  poverty_status: ofChild,
  guardian: ofChild,
  need: ofChild,
  insurance_status: ofChild,
  consent: ofChild,
  archival: ofChild,
  consent_withdrawal: (unit) =>
    `consent_id in (select id from consent where child_id in ${childrenOf(unit)})`,
  sponsor: (unit) => `id = ${unit}`,
  payment: bySponsor,
  pledge: bySponsor,
  recognition: bySponsor,
  assignment: bySponsor,
  payment_reversal: (unit) => `payment_id in ${byPayment(unit)}`,
  assignment_review: (unit) => `assignment_id in ${byAssignment(unit)}`,
  assignment_decision: (unit) => `assignment_id in ${byAssignment(unit)}`,
  stored_file: (unit) => `id in (select voucher_file_id from payment where sponsor_id = ${unit})`,
}

/** The rows of a field that are somebody's, as a condition in SQL. */
export function rowsOf({ column, rows = 'true' }: Field, whose: (typeof WHOSE)[number]): string {
  const [table = ''] = column.split('.')
  const of = (username: string) => OF_UNIT[table]?.(unitOf(username)) ?? 'false'
  const isHere = `commune_id = (select id from commune where prefix = 'VA')`
  const places: Record<(typeof WHOSE)[number], string> = {
    congan: `${isHere} and ${of('congan')}`,
    'matran.donvi': `${isHere} and ${of('matran.donvi')} and not ${of('congan')}`,
    'the commune': `${isHere} and not (${of('congan')}) and not (${of('matran.donvi')})`,
    'the other commune': `not (${isHere})`,
  }
  return `(${places[whose]}) and (${rows})`
}
