import type { Pool } from 'pg'
import { THINGS, type Thing } from './thing'
import type { Owner } from './roles'

/** Things of one kind, in one state, of one owner: enough of them that an act may use one up. */
export type Found = { thing: Thing; state: string | null; owner: Owner; ids: string[] }

/** Of the village $2, or of the school or class $2 in the child's newest school year. */
const AT_HOME = `(c.village_id = $2 or exists (
    select from (select k.id, k.school_id from enrolment n
      join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
      join school_class k on k.commune_id = n.commune_id and k.id = n.school_class_id
      where n.commune_id = c.commune_id and n.child_id = c.id
      order by y.start_year desc limit 1) k
    where k.id = $2 or k.school_id = $2))`

/** The school a child went to last year, where nobody says where it is in this one. */
const PUPIL_OF_2025 = `(select k.school_id from enrolment n
    join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
    join school_class k on k.commune_id = n.commune_id and k.id = n.school_class_id
    where n.commune_id = c.commune_id and n.child_id = c.id and y.start_year = 2025
    and not exists (select from enrolment o join school_year z on z.id = o.school_year_id
      where o.child_id = c.id and z.start_year > 2025))`

/**
 * How the rows of a commune ($1) are told apart: by the state they stand in, and by whether they are of
 * one unit ($2), which is "the own unit" of whoever is its member.
 */
const FIND: Record<Thing, string> = {
  child: `select c.id, null as state, bool_or(t.sponsor_id = $2) or ${AT_HOME} as own
    from child c join support_term t on t.commune_id = c.commune_id and t.child_id = c.id
    where c.commune_id = $1 and t.ends_on is null
    -- support that begins later is none that something can be given for now
    group by c.commune_id, c.id having bool_or(t.starts_on < '2027-01-01')`,
  'waiting child': `select c.id, null as state, true as own from child c where c.commune_id = $1
    and exists (select from acceptance a where a.commune_id = $1 and a.child_id = c.id)
    and not exists (select from support_term t where t.commune_id = $1 and t.child_id = c.id)
    and not exists (select from assignment a where a.commune_id = $1 and a.child_id = c.id)
    and not exists (select from assignment_hold h where h.commune_id = $1 and h.child_id = c.id)
    and not exists (select from child_merger m where m.commune_id = $1 and m.closed_id = c.id)`,
  'proposed child': `select p.id, ${AT_HOME} as own, case
      when d.outcome is not null then d.outcome::text
      when p.from_village_id is not null or p.from_school_id is not null and p.from_class_id is null
        or exists (select from proposal_verification v where v.commune_id = $1 and v.proposal_id = p.id)
        then 'to decide' else 'to verify' end as state
    from proposal p join child c on c.commune_id = $1 and c.id = p.child_id
    left join proposal_decision d on d.commune_id = $1 and d.proposal_id = p.id
    where p.commune_id = $1
      -- Where the fill has people of its own who propose, theirs: those of the cast nobody of it may decide on.
      and ((select count(*) from account where username like 'matran.%') = 0 or p.proposed_by in (
        select o.id from person o join account a on a.id = o.account_id where a.username like 'matran.%'))
      and not exists (select from proposal n
      where n.commune_id = $1 and n.child_id = p.child_id and n.round > p.round)`,
  'class of a school': `select k.id, null as state, k.id = $2 or k.school_id = $2 as own
    from school_class k where k.commune_id = $1 and k.name <> '' and k.closed_on is null`,
  'proposal of a class': `select p.id, p.from_school_id = $2 as own,
      case when d.id is null and v.id is null then 'to verify' else 'answered' end as state
    from proposal p
    left join proposal_decision d on d.commune_id = $1 and d.proposal_id = p.id
    left join proposal_verification v on v.commune_id = $1 and v.proposal_id = p.id
    where p.commune_id = $1 and p.from_class_id is not null
    and not exists (select from proposal n
      where n.commune_id = $1 and n.child_id = p.child_id and n.round > p.round)`,
  paper: `select g.file_id as id, ${AT_HOME} as own, case when w.id is not null then 'taken out'
      when g.circumstance_id is not null or g.consent_id is not null then 'evidence'
      when exists (select from proposal p where p.commune_id = $1 and p.child_id = g.child_id
        and p.proposed_by = g.added_by and p.proposed_at = g.added_at) then 'of a proposal'
      else 'of the office' end as state
    from child_paper g join child c on c.commune_id = $1 and c.id = g.child_id
    left join paper_withdrawal w on w.commune_id = $1 and w.paper_id = g.id
    where g.commune_id = $1`,
  'pair of files': `select a.id || '.' || b.id as id, true as own,
      case when d.id is not null then 'told apart' else 'alike' end as state
    from child a
    join child b on b.commune_id = $1 and b.full_name = a.full_name and b.born_on = a.born_on
      and a.id < b.id
    left join child_distinction d on d.commune_id = $1 and d.one_id = a.id and d.other_id = b.id
    where a.commune_id = $1 and not exists (select from child_merger m
      where m.commune_id = $1 and m.closed_id in (a.id, b.id))`,
  merger: `select m.id, true as own, case when r.id is null then 'living' else 'undone' end as state
    from child_merger m
    left join child_merger_reversal r on r.commune_id = $1 and r.merger_id = m.id
    where m.commune_id = $1`,
  term: `select id, null as state, sponsor_id = $2 as own from support_term
    where commune_id = $1 and ends_on is null`,
  hold: `select h.id, null as state, h.sponsor_id = $2 as own from assignment_hold h
    where h.commune_id = $1 and h.held_until > '2026-11-20'
    and not exists (select from hold_release r where r.commune_id = $1 and r.hold_id = h.id)`,
  'assigned term': `select t.id, t.sponsor_id = $2 as own, case when exists (
      select from assignment_acceptance m where m.commune_id = $1 and m.assignment_id = t.assignment_id
        and not exists (select from assignment_acceptance_reversal r where r.acceptance_id = m.id))
      then 'signed' else 'unsigned' end as state
    from support_term t where t.commune_id = $1 and t.assignment_id is not null and t.ends_on is null`,
  'ending term': `select t.id, null as state, t.sponsor_id = $2 as own from support_term t
    where t.commune_id = $1 and t.ends_on is null and t.starts_on < '2026-11-20'
    -- Support of children whom the other doors ask about is left to them.
    and t.sponsor_id in (select sponsor_id from support_term o where o.commune_id = $1
      group by sponsor_id having count(*) > 3)`,
  'ended term': `select t.id, null as state, t.sponsor_id = $2 as own from support_term t
    join support_ending e on e.commune_id = $1 and e.term_id = t.id
    where t.commune_id = $1 and e.recorded_at > '2026-11-20T00:00:00+07:00'
    and not exists (select from support_ending_reversal r where r.ending_id = e.id)
    and not exists (select from assignment a where a.commune_id = $1 and a.child_id = t.child_id
      and a.proposed_at > e.recorded_at)`,
  'minutes scan': `select m.file_id as id, t.sponsor_id = $2 as own, case when r.id is not null
      then 'taken back' when exists (select from membership o where o.commune_id = $1
        and o.person_id = m.recorded_by and o.role = 'sponsor_member')
      then 'sent by the unit' else 'taken by the office' end as state
    from assignment_acceptance m
    join support_term t on t.commune_id = $1 and t.assignment_id = m.assignment_id
    left join assignment_acceptance_reversal r on r.commune_id = $1 and r.acceptance_id = m.id
    where m.commune_id = $1`,
  sponsor: `select id, null as state, id = $2 as own from sponsor where commune_id = $1
    and exists (select from support_term t where t.commune_id = $1 and t.sponsor_id = sponsor.id)`,
  'promising unit': `select s.id, null as state, true as own from sponsor s
    where s.commune_id = $1 and s.promised_children > (select count(*) from support_term t
      where t.commune_id = $1 and t.sponsor_id = s.id and t.recognition_id is null)
    and s.kind = 'programme' and s.promised_children = 2
    and not exists (select from sponsor_statement e
      where e.commune_id = $1 and e.sponsor_id = s.id and e.end_reason is not null)`,
  'contact of a unit': `select c.id, true as own,
      case when c.valid_to is null then 'asked for' else 'left' end as state
    from sponsor_contact c where c.commune_id = $1
    and not exists (select from sponsor_contact n where n.commune_id = $1 and n.replaces_id = c.id)`,
  agreement: `select a.id, true as own, case when e.id is not null then 'ended'
      when exists (select from safeguarding_agreement n where n.commune_id = $1
        and n.sponsor_id = a.sponsor_id and n.round > a.round) then 'replaced'
      else 'in force' end as state
    from safeguarding_agreement a
    left join agreement_ending e on e.commune_id = $1 and e.agreement_id = a.id
    where a.commune_id = $1`,
  'agreement scan': `select file_id as id, null as state, true as own from safeguarding_agreement
    where commune_id = $1`,
  programme: `select s.id, null as state, true as own from sponsor s where s.commune_id = $1
    and exists (select from giver g where g.commune_id = $1 and g.sponsor_id = s.id)`,
  'carried child': `select t.id, null as state, true as own from support_term t
    where t.commune_id = $1 and t.ends_on is null and exists (select from giver_charge c
      where c.commune_id = $1 and c.term_id = t.id and c.ends_on is null)`,
  'giver at rest': `select n.giver_id as id, null as state, true as own from giver_contact n
    where n.commune_id = $1
    and not exists (select from giver_charge c where c.commune_id = $1 and c.giver_id = n.giver_id)`,
  'step of a unit': `select p.id, true as own,
      case when r.id is null then 'standing' else 'reversed' end as state
    from mobilisation_step p
    left join mobilisation_reversal r on r.commune_id = $1 and r.step_id = p.id
    where p.commune_id = $1`,
  'unit to be won': `select s.id, null as state, true as own from sponsor s where s.commune_id = $1
    and not exists (select from support_term t where t.commune_id = $1 and t.sponsor_id = s.id)
    and not exists (select from assignment a where a.commune_id = $1 and a.sponsor_id = s.id)
    and (s.kind <> 'programme' or s.promised_children is distinct from 2)`,
  'unit to be named': `select s.id, null as state, true as own from sponsor s where s.commune_id = $1
    and not exists (select from naming_consent c where c.commune_id = $1 and c.sponsor_id = s.id)`,
  'consent to be named': `select c.id, true as own,
      case when w.id is null then 'standing' else 'withdrawn' end as state
    from naming_consent c
    left join naming_withdrawal w on w.commune_id = $1 and w.consent_id = c.id
    where c.commune_id = $1`,
  proposal: `select a.id, case when d.outcome is not null then d.outcome::text
      when r.outcome = 'returned' then 'returned' when r.outcome = 'passed' then 'to decide'
      else 'to review' end as state, true as own
    from assignment a
    left join assignment_review r on r.commune_id = $1 and r.assignment_id = a.id
    left join assignment_decision d on d.commune_id = $1 and d.assignment_id = a.id
    where a.commune_id = $1
    and not exists (select from assignment o where o.commune_id = $1 and o.answers_id = a.id)`,
  draft: `select d.id, null as state, true as own from assignment_draft d
    join person o on o.commune_id = $1 and o.id = d.drafted_by join account a on a.id = o.account_id
    where d.commune_id = $1 and a.username like 'canbo%'`,
  payment: `select p.id, case when r.id is null then 'standing' else 'reversed' end as state,
      p.sponsor_id = $2 as own
    from payment p left join payment_reversal r on r.commune_id = $1 and r.payment_id = p.id
    where p.commune_id = $1`,
  voucher: `select f.id, p.sponsor_id = $2 as own, case when m.person_id is null
      then 'taken by the office' else 'sent by the unit' end as state
    from payment p join stored_file f on f.commune_id = $1 and f.id = p.voucher_file_id
    left join membership m on m.commune_id = $1 and m.person_id = f.uploaded_by
      and m.role = 'sponsor_member' where p.commune_id = $1`,
  list: `select l.id, true as own, case when c.id is null then 'read' when u.id is not null then 'undone'
      when c.committed_at > '2026-11-20T00:00:00+07:00' then 'just committed' else 'committed' end as state
    from list_import l left join list_commit c on c.commune_id = $1 and c.list_id = l.id
    left join list_undoing u on u.commune_id = $1 and u.list_id = l.id
    where l.commune_id = $1 and l.kind = 'children'
    -- What the walk itself commits others touch right after: it is in no state that lasts.
    and (c.id is null or c.committed_at <= '2026-11-20T08:00:00+07:00')`,
  'file of a list': `select file_id as id, null as state, true as own from list_import
    where commune_id = $1`,
  plan: `select p.id, true as own, case when i.id is not null then 'issued'
      when d.outcome = 'approved' then 'approved'
      when exists (select from plan n where n.commune_id = $1 and n.version_no > p.version_no)
        then 'replaced'
      when d.id is not null or r.outcome = 'returned' then 'returned'
      when r.id is not null then 'to decide' else 'to review' end as state
    from plan p
    left join plan_review r on r.commune_id = $1 and r.plan_id = p.id
    left join plan_decision d on d.commune_id = $1 and d.plan_id = p.id
    left join plan_issue i on i.commune_id = $1 and i.plan_id = p.id
    where p.commune_id = $1`,
  direction: `select d.id, true as own, case
        when h.role = 'office_head' then 'waits for the head'
        when w.id is not null or c.outcome = 'accepted' and a.kind = 'report' then 'closed by the officer'
        when a.id is not null and c.id is null then 'answered by the officer'
        else 'waits for the officer' end as state
    from direction d
    join membership h on h.commune_id = $1 and h.person_id = d.owner_id
      and h.role in ('officer', 'office_head')
    left join direction_withdrawal w on w.commune_id = $1 and w.direction_id = d.id
    left join lateral (select * from direction_answer a where a.commune_id = $1
      and a.direction_id = d.id order by a.round desc limit 1) a on true
    left join direction_decision c on c.commune_id = $1 and c.answer_id = a.id
    where d.commune_id = $1 and (h.role = 'officer' or w.id is null and a.id is null)`,
  round: `select r.id, true as own, case when c.id is null then 'open' else 'closed' end as state
    from review_round r left join review_closing c on c.commune_id = $1 and c.round_id = r.id
    where r.commune_id = $1`,
  'asked place': `select s.id, coalesce(s.village_id, s.school_id) = $2 as own, case
      when exists (select from review_closing c where c.commune_id = $1 and c.round_id = s.round_id)
        then 'closed'
      when exists (select from review_answer a where a.commune_id = $1 and a.sender_id = s.id
        and not exists (select from review_reopening o where o.commune_id = $1 and o.answer_id = a.id))
        then 'answered'
      else 'to answer' end as state
    from review_sender s where s.commune_id = $1`,
  offer: `select o.id, true as own, replace(case when l.kind is null then 'received'
        when l.kind = 'reopened' then 'in hand' else l.kind::text end, '_', ' ') as state
    from offer o left join lateral (select s.kind from offer_step s where s.commune_id = $1
      and s.offer_id = o.id order by s.round desc limit 1) l on true
    where o.commune_id = $1`,
  village: `select id, null as state, true as own from village where commune_id = $1`,
  school: `select id, null as state, true as own from school where commune_id = $1`,
  // The school of somebody who leads one is left to that person.
  'school to open': `select s.id, null as state, s.id = $2 as own from school s where s.commune_id = $1
    and (s.id = $2 or not exists (select from membership m where m.commune_id = $1
      and m.school_id = s.id and m.role = 'school_lead'))
    and not exists (select from year_opening o where o.commune_id = $1 and o.school_id = s.id
      and not exists (select from year_opening_reversal r where r.opening_id = o.id))
    and exists (select from child c join acceptance a on a.commune_id = $1 and a.child_id = c.id
      where c.commune_id = $1 and ${PUPIL_OF_2025} = s.id)`,
  'opened year': `select o.id, null as state, o.school_id = $2 as own from year_opening o
    where o.commune_id = $1
    and (o.school_id = $2 or not exists (select from membership m where m.commune_id = $1
      and m.school_id = o.school_id and m.role = 'school_lead'))
    and not exists (select from year_opening_reversal r where r.opening_id = o.id)`,
  'pupil asked about': `select c.id, null as state, ${PUPIL_OF_2025} = $2 as own from child c
    join acceptance a on a.commune_id = $1 and a.child_id = c.id
    where c.commune_id = $1 and ${PUPIL_OF_2025} is not null
    and not exists (select from child_merger m where m.commune_id = $1 and m.closed_id = c.id)
    and not exists (select from archival x where x.commune_id = $1 and x.child_id = c.id)
    and not exists (select from child_withdrawal w where w.commune_id = $1 and w.child_id = c.id)
    and not exists (select from schooling_answer y where y.commune_id = $1 and y.child_id = c.id)`,
  'school year': `select id, null as state, true as own from school_year where commune_id = $1`,
  class: `select id, null as state, true as own from school_class
    where commune_id = $1 and name <> ''`,
  person: `select p.id, null as state, true as own from person p
    join account a on a.id = p.account_id
    where p.commune_id = $1 and a.username like 'canbo%'`,
  'held role': `select id, null as state, true as own from membership
    where commune_id = $1 and role not in ('officer', 'administrator') and valid_to is null`,
}

/**
 * Everything the matrix is about, as it stands in the books of both communes; the own unit is that of the
 * person who asks, and for an office that of the commune's first member. Where some kinds are named, those
 * alone.
 */
export async function findThings(
  client: Pool,
  prefix: string,
  username: string | null = null,
  about: readonly Thing[] = KINDS,
): Promise<Found[]> {
  const mine = await placeOf(client, `c.prefix = $1`, [prefix, username])
  const theirs = await placeOf(client, `c.prefix <> $1`, [prefix, null])
  const own = await thingsOf(client, about, mine, (isOwn) => (isOwn ? 'own unit' : 'other unit'))
  return [...own, ...(await thingsOf(client, about, theirs, () => 'other commune'))]
}

const KINDS = Object.keys(FIND) as Thing[]

/** The states to be walked; one without a name for what is always treated alike. */
export function statesOf(thing: Thing): readonly (string | null)[] {
  const states: readonly string[] = THINGS[thing]
  return states.length > 0 ? states : [null]
}

type Place = { commune: string; unit: string }

/** A commune and the unit whose member signs in there. */
async function placeOf(client: Pool, which: string, who: (string | null)[]): Promise<Place> {
  const { rows } = await client.query<Place>(
    `select c.id as commune, coalesce(
        (select coalesce(m.village_id, m.school_class_id, m.school_id) from membership m
           join person p on p.commune_id = c.id and p.id = m.person_id
           join account a on a.id = p.account_id
         where m.commune_id = c.id and a.username = $2 and m.role in ('village_head', 'homeroom_teacher',
           'school_lead') limit 1),
        (select m.sponsor_id from membership m join person p on p.commune_id = c.id
           and p.id = m.person_id join account a on a.id = p.account_id
         where m.commune_id = c.id and m.role = 'sponsor_member'
         order by a.username = $2 desc nulls last, a.username limit 1),
        (select t.sponsor_id from support_term t where t.commune_id = c.id order by 1 limit 1)) as unit
     from commune c where ${which} order by c.prefix limit 1`,
    who,
  )
  return rows[0] ?? { commune: '', unit: '' }
}

async function thingsOf(
  client: Pool,
  about: readonly Thing[],
  { commune, unit }: Place,
  ownerOf: (isOwn: boolean) => Owner,
): Promise<Found[]> {
  const asked = about.map(async (thing) => {
    // Every statement names the unit, so that each takes both values.
    const { rows } = await client.query<{ id: string; state: string | null; own: boolean }>({
      // Looked for before each door: the database need not think anew each time how.
      name: `find ${thing}`,
      text: `select * from (${FIND[thing]}) f where $2::uuid is not null and $1::uuid is not null order by id`,
      values: [commune, unit],
    })
    return { thing, rows }
  })
  const found = new Map<string, Found>()
  for (const { thing, rows } of await Promise.all(asked)) {
    for (const { id, state, own } of rows) {
      const owner = ownerOf(own)
      const key = `${thing} ${state} ${owner}`
      const known = found.get(key) ?? { thing, state, owner, ids: [] }
      known.ids.push(id)
      found.set(key, known)
    }
  }
  return [...found.values()]
}
