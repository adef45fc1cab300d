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
  mobilisation_step: bySponsor,
  naming_consent: bySponsor,
  giver_contact: (unit) => `giver_id in (select id from giver where ${bySponsor(unit)})`,
  pledge: bySponsor,
  recognition: bySponsor,
  assignment: bySponsor,
  payment_reversal: (unit) => `payment_id in ${byPayment(unit)}`,
  assignment_review: (unit) => `assignment_id in ${byAssignment(unit)}`,
  assignment_decision: (unit) => `assignment_id in ${byAssignment(unit)}`,
  assignment_acceptance: (unit) => `assignment_id in ${byAssignment(unit)}`,
  assignment_acceptance_reversal: (unit) =>
    `acceptance_id in (select id from assignment_acceptance where assignment_id in ${byAssignment(unit)})`,
  support_ending: (unit) => `term_id in (select id from support_term where sponsor_id = ${unit})`,
  stored_file: (unit) => `(id in (select voucher_file_id from payment where sponsor_id = ${unit})
    or id in (select file_id from assignment_acceptance where assignment_id in ${byAssignment(unit)}))`,
}

/** Children out of reach of everybody who is in charge of a place, and whom none of them proposed. */
const FAR_AWAY = `(select c.id from child c where not exists (
    select from membership m where m.commune_id = c.commune_id and (m.village_id = c.village_id
      or exists (select from enrolment e
        join school_class k on k.commune_id = e.commune_id and k.id = e.school_class_id
        where e.commune_id = c.commune_id and e.child_id = c.id
          and (k.id = m.school_class_id or k.school_id = m.school_id))
      or exists (select from proposal p where p.commune_id = c.commune_id and p.child_id = c.id
        and p.proposed_by = m.person_id
        and (m.village_id is not null or m.school_id is not null or m.school_class_id is not null)))))`
const aboutChild = `child_id in ${FAR_AWAY}`
const byProposal = `proposal_id in (select id from proposal where ${aboutChild})`
const FAR: Record<string, string> = {
  ...{ child: `id in ${FAR_AWAY}`, circumstance: aboutChild, guardian: aboutChild },
  ...{ need: aboutChild, insurance_status: aboutChild, poverty_status: aboutChild },
  ...{ hardship_marking: aboutChild, proposal: aboutChild },
  ...{ proposal_verification: byProposal, proposal_decision: byProposal },
}

/** The rows of a field that are somebody's, as a condition in SQL. */
export function rowsOf({ column, rows = 'true' }: Field, whose: (typeof WHOSE)[number]): string {
  const [table = ''] = column.split('.')
  const of = (username: string) => OF_UNIT[table]?.(unitOf(username)) ?? 'false'
  const isHere = `commune_id = (select id from commune where prefix = 'VA')`
  const ofNoUnit = `${isHere} and not (${of('congan')}) and not (${of('matran.donvi')})`
  const far = FAR[table] ?? 'false'
  const places: Record<(typeof WHOSE)[number], string> = {
    congan: `${isHere} and ${of('congan')}`,
    'matran.donvi': `${isHere} and ${of('matran.donvi')} and not ${of('congan')}`,
    'far away': `${ofNoUnit} and ${far}`,
    'the commune': `${ofNoUnit} and not (${far})`,
    'the other commune': `not (${isHere})`,
  }
  return `(${places[whose]}) and (${rows})`
}
