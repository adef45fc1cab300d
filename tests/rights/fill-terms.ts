import type { Pool } from 'pg'
import type { Viewer } from '@/lib/access/viewer'
import { acceptAssignment } from '@/lib/assignments/commands/accept-assignment'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { holdChild } from '@/lib/assignments/commands/hold-child'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reverseAcceptance } from '@/lib/assignments/commands/reverse-acceptance'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { quarterOf } from '@/lib/calendar/quarter'
import { moveClock, now, today } from '@/lib/platform/clock'
import { formatDay } from '@/lib/words/format'
import { valueOf } from '@/prisma/seed/done'

type Office = Record<'officer' | 'head' | 'leader' | 'member', Viewer>

/** Five children for the unit whose member signs in: minutes of the own unit in every state. */
export async function fillAssigned(client: Pool, people: Office): Promise<void> {
  const { officer, head, leader, member } = people
  const sponsorId = member.memberships[0]?.sponsorId
  const children = (await listWaitingChildren(officer)).slice(-5).map(({ id }) => id)
  const proposals = children.map((childId) => {
    return { childId, sponsorId, fromQuarter: quarterOf(today()) }
  })
  valueOf(await proposeAssignments(officer, { proposals }), 'propose')
  const { rows } = await client.query<{ id: string }>(
    'select id from assignment where child_id = any ($1) and sponsor_id = $2',
    [children, sponsorId],
  )
  const answers = (outcome: string) => rows.map(({ id }) => ({ assignmentId: id, outcome }))
  valueOf(await reviewAssignments(head, { reviews: answers('passed') }), 'review')
  valueOf(await decideAssignments(leader, { decisions: answers('approved') }), 'decide')
}

/** Terms of approved assignments that keep waiting for their minutes, in each unit. */
const STAYING = 2

/**
 * Signed minutes in the books of a commune: of each unit one that the office recorded, after it had taken
 * another back, one that the unit's own member sent where it has one, and assignments that still wait.
 */
export async function fillTerms(
  client: Pool,
  officer: Viewer,
  members: readonly Viewer[],
): Promise<void> {
  const { rows } = await client.query<{ id: string; unit: string; signed: boolean }>(
    `select id, sponsor_id as unit, exists (select from assignment_acceptance m
       where m.commune_id = $1 and m.assignment_id = t.assignment_id) as signed
     from support_term t
     where commune_id = $1 and assignment_id is not null and ends_on is null order by sponsor_id, id`,
    [officer.communeId],
  )
  for (const unit of new Set(rows.map((row) => row.unit))) {
    const own = rows.filter((row) => row.unit === unit)
    const ids = [...own].sort((one, other) => Number(other.signed) - Number(one.signed))
    const member = members.find(({ memberships }) => memberships[0]?.sponsorId === unit)
    const [first, second] = ids.length > STAYING ? ids : ids.filter(({ signed }) => signed)
    if (first) await signAnew(officer, first, officer)
    if (second && member) await signAnew(officer, second, member)
    else if (first && member) await signAnew(officer, { ...first, signed: true }, member)
  }
}

/** Wrong minutes, taken back, and the right ones by whoever signs at last. */
async function signAnew(
  officer: Viewer,
  { id, signed }: { id: string; signed: boolean },
  last: Viewer,
): Promise<void> {
  if (!signed) await sign(officer, id, `nham-${last.personId}`)
  const back = { termId: id, reason: 'Quét nhầm biên bản' }
  valueOf(await reverseAcceptance(officer, back), 'take minutes back')
  await sign(last, id, `dung-${last.personId}`)
}

/** The morning of the walk: endings that were written then may still be undone. */
const THIS_MORNING = new Date('2026-11-20T08:00:00+07:00')

/** Of each unit with enough children two terms, recognised ones before others, that end with the quarter, written down this morning. */
export async function fillEndings(client: Pool, officer: Viewer): Promise<void> {
  const before = now()
  moveClock(THIS_MORNING)
  const { rows } = await client.query<{ id: string }>(
    `select id from (
       select id, row_number() over (partition by sponsor_id
           order by recognition_id is null, id desc) as place,
         count(*) over (partition by sponsor_id) as terms
       from support_term where commune_id = $1 and ends_on is null and starts_on <= '2026-10-01') t
     where place <= 2 and terms > 4`,
    [officer.communeId],
  )
  for (const { id: termId } of rows) {
    const ended = { termId, reason: 'moved_away', lastDay: '31/12/2026', note: 'Về quê ngoại' }
    valueOf(await endSupport(officer, ended), 'end support')
  }
  moveClock(before)
}

/** Two children kept for each of two units. */
export async function fillHolds(client: Pool, officer: Viewer): Promise<void> {
  const before = now()
  moveClock(THIS_MORNING)
  const { rows } = await client.query<{ id: string }>(
    `select distinct sponsor_id as id from support_term where commune_id = $1 order by 1 limit 2`,
    [officer.communeId],
  )
  const waiting = (await listWaitingChildren(officer)).filter(({ turnedDown }) => !turnedDown[0])
  for (const [at, { id: childId }] of waiting.slice(-rows.length * 2).entries()) {
    const sponsorId = rows[at % rows.length]?.id
    valueOf(await holdChild(officer, { childId, sponsorId }), 'keep a child')
  }
  moveClock(before)
}

async function sign(viewer: Viewer, termId: string, sheet: string): Promise<void> {
  const text = `%PDF-1.4\n% ${termId} ${sheet}\n%%EOF\n`
  const signed = {
    ...{ termId, signedOn: formatDay(today()), place: 'Nhà văn hóa thôn' },
    ...{ unitSigner: 'Người Đơn Vị', familySigner: 'Người Nhà', communeSigner: 'Người Xã' },
    scan: { bytes: new TextEncoder().encode(text), fileName: `bien-ban-${sheet}.pdf` },
  }
  valueOf(await acceptAssignment(viewer, signed), 'sign minutes')
}
