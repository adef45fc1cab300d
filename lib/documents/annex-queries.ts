import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, monthOf, yearOf, type Day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import type { Sex } from '@/lib/children/child'
import { vndOf } from '@/lib/money/vnd'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { planInForce } from '@/lib/plans/queries'
import type { Plan } from '@/lib/plans/plan'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { AssignedChild } from './assigned-child'
import type { AssignmentAudience } from './assignment-content'
import type { Issue } from './issue'
import { letterheadOf } from './letterhead-queries'
import { levelWording } from './level-wording'
import { noteWritten } from './note-wording'
import type { SchoolLevel } from '@/lib/places/school'

/** Which version of the annex is asked for. */
export type AnnexWanted =
  | { version: 'full' }
  | { version: 'coded' }
  | { version: 'extract'; sponsorId: string }

/** Everything an annex is written from, for the audience that may have it. */
export type Annex = {
  audience: AssignmentAudience
  plan: Issue
  /** what follows the plan's number */
  sign: string
  madeOn: Day
  rows: AssignedChild[]
  contact: { name: string; phone: string } | null
  exported: { by: string; at: Date }
}

/**
 * The approved assignments in force, for whoever may have this version; null for everyone else.
 * A version that names children leaves a trace for each of them.
 */
export function openAnnex(viewer: Viewer, wanted: AnnexWanted): Promise<Annex | null> {
  return inCommune(viewer, async (tx) => {
    const audience = await audienceOf(tx, viewer, wanted)
    if (!audience) return null
    const on = today()
    const plan = await planInForce(tx, on)
    const sponsorId = wanted.version === 'extract' ? wanted.sponsorId : null
    const found = await assignedOn(tx, on, sponsorId)
    if (audience.version !== 'coded') {
      await leaveTrace(tx, viewer, [...new Set(found.map(({ child_id }) => child_id))], 'document')
    }
    return {
      audience,
      plan: issueOf(plan, on),
      sign: (await letterheadOf(tx, viewer, plan?.id ?? null, on)).sign,
      madeOn: on,
      rows: found.map(childOf),
      contact: audience.version === 'extract' ? await contactOn(tx, on) : null,
      exported: { by: viewer.fullName, at: now() },
    }
  })
}

/** A unit with children in the annex and how many. */
export type AnnexPart = { sponsorId: string; name: string; children: number }

/** The units the annex lists, by name, as far as the viewer's right to extracts reaches. */
export function listAnnexParts(viewer: Viewer): Promise<AnnexPart[]> {
  const reach = reachOf(viewer, 'document.coded') === 'all' && may(viewer, 'document.coded')
  const own = reachOf(viewer, 'document.extract')
  const within = reach || own === 'all' ? {} : { id: { in: [...own.sponsorIds] } }
  return inCommune(viewer, async (tx) => {
    const terms = { assignmentId: { not: null }, ...notEnded(today()) }
    const sponsors = await tx.sponsor.findMany({
      where: { ...within, terms: { some: terms } },
      select: { id: true, name: true, _count: { select: { terms: { where: terms } } } },
      orderBy: { name: 'asc' },
    })
    return sponsors.map(({ id, name, _count }) => ({
      sponsorId: id,
      name,
      children: _count.terms,
    }))
  })
}

async function audienceOf(
  tx: Tx,
  viewer: Viewer,
  wanted: AnnexWanted,
): Promise<AssignmentAudience | null> {
  if (wanted.version === 'full') return may(viewer, 'document.full') ? { version: 'full' } : null
  if (wanted.version === 'coded') {
    return may(viewer, 'document.coded') ? { version: 'coded' } : null
  }
  const reach = reachOf(viewer, 'document.extract')
  if (reach !== 'all' && !reach.sponsorIds.includes(wanted.sponsorId)) return null
  const sponsor = await tx.sponsor.findFirst({
    where: { id: wanted.sponsorId },
    select: { name: true },
  })
  return sponsor && { version: 'extract', sponsorName: sponsor.name }
}

type AssignedRow = {
  child_id: string
  sponsor: string
  code: string
  full_name: string
  born_on: Date | null
  born_year: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  school_level: SchoolLevel | null
  school_class: string | null
  category: ProgrammeCategory | null
  especially_difficult: boolean
  guardian_name: string | null
  role: 'lead' | 'co'
  from_quarter: string
  note: string | null
  amount_vnd: bigint | null
  rhythm: Rhythm | null
  level_min_vnd: bigint | null
  level_max_vnd: bigint | null
  level_rhythm: Rhythm | null
}

/** What was promised for the child says the level; until then the unit's usual one. */
function assignedOn(tx: Tx, on: Day, sponsorId: string | null): Promise<AssignedRow[]> {
  return tx.$queryRaw<AssignedRow[]>`
    select t.child_id, o.name as sponsor, c.code, c.full_name, c.born_on, c.born_year, c.sex::text,
      c.village, c.school, s.level::text as school_level, c.school_class, c.category::text,
      c.especially_difficult, k.guardian_name, t.role::text, a.from_quarter, a.note,
      p.amount_vnd, p.rhythm::text, o.level_min_vnd, o.level_max_vnd, o.level_rhythm::text
    from support_term t
    join assignment a on a.commune_id = t.commune_id and a.id = t.assignment_id
    join sponsor o on o.commune_id = t.commune_id and o.id = t.sponsor_id
    join child k on k.commune_id = t.commune_id and k.id = t.child_id
    join (select * from child_standing(${on}::date) offset 0) c on c.id = t.child_id
    left join school s on s.commune_id = t.commune_id and s.id = c.school_id
    left join lateral (
      select amount_vnd, rhythm from pledge g
      where g.commune_id = t.commune_id and g.term_id = t.id and g.form <> 'visits'
        and (g.valid_to is null or g.valid_to > ${on}::date)
      order by g.form, g.valid_from desc limit 1) p on true
    where (t.ends_on is null or t.ends_on > ${on}::date)
      and (${sponsorId}::uuid is null or t.sponsor_id = ${sponsorId}::uuid)
    order by o.name, o.id, c.sort_name, c.code`
}

function childOf(row: AssignedRow, index: number): AssignedChild {
  return {
    ordinal: index + 1,
    sponsorName: row.sponsor,
    childCode: row.code,
    childName: row.full_name,
    bornOn: row.born_on && dayFromColumn(row.born_on),
    bornYear: row.born_year,
    sex: row.sex,
    village: row.village,
    school: row.school,
    schoolLevel: row.school_level,
    schoolClass: row.school_class,
    circumstance: row.category,
    especiallyDifficult: row.especially_difficult,
    guardianName: row.guardian_name,
    fromQuarter: quarter(row.from_quarter),
    level: levelOf(row),
    note: noteWritten(row.role, row.note),
  }
}

function levelOf(row: AssignedRow): string | null {
  const { amount_vnd: amount, rhythm } = row
  if (amount !== null && rhythm !== null) {
    return levelWording({ minVnd: vndOf(amount), maxVnd: vndOf(amount), rhythm })
  }
  const { level_min_vnd: min, level_max_vnd: max, level_rhythm: usual } = row
  if (min === null || max === null || usual === null) return null
  return levelWording({ minVnd: vndOf(min), maxVnd: vndOf(max), rhythm: usual })
}

/** Number and day of the plan in force; blanks while there is none. */
function issueOf(plan: Plan | null, on: Day): Issue {
  return {
    number: plan?.number ?? null,
    issuedOn: plan?.issuedOn ?? null,
    plannedMonth: {
      year: plan?.plannedYear ?? yearOf(on),
      month: plan?.plannedMonth ?? monthOf(on),
    },
  }
}

/** Whom a unit calls: an officer of the day with a telephone. */
async function contactOn(tx: Tx, on: Day): Promise<Annex['contact']> {
  const officer = await tx.person.findFirst({
    where: {
      phone: { not: null },
      memberships: {
        some: {
          role: 'officer',
          validFrom: { lte: columnOf(on) },
          OR: [{ validTo: null }, { validTo: { gt: columnOf(on) } }],
        },
      },
    },
    orderBy: { id: 'asc' },
    select: { fullName: true, phone: true },
  })
  return officer?.phone ? { name: officer.fullName, phone: officer.phone } : null
}

function notEnded(on: Day) {
  return { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
}
