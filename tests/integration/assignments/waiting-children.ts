import { columnOf, day } from '@/lib/calendar/day'
import type { Role } from '@/lib/access/role'
import type { Viewer } from '@/lib/access/viewer'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { searchKey, sortName } from '@/lib/people/full-name'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { inCommune } from '@/lib/platform/db/transaction'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { admitSponsorMembers, foundCommunes } from '@/prisma/seed/found-communes'
import { actingAs } from '@/prisma/seed/sign-in-as'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'

/** An office with a plan, units and people, and a second commune beside it. */
export type Office = {
  officer: Viewer
  head: Viewer
  leader: Viewer
  auditor: Viewer
  /** the member of Công an xã */
  member: Viewer
  otherOfficer: Viewer
  /** the officer's own person, holding another role as well */
  officerAs(role: Role): Promise<Viewer>
  police: string
  women: string
  farmers: string
  /** a unit of the other commune */
  otherSponsor: string
}

const FOUNDED_ON = day('2026-04-01')
const AT = new Date('2026-05-20T02:00:00Z')

export async function foundOffice(): Promise<Office> {
  const passwords = choosePasswords('only for tests, 12 letters')
  const { ownerUrl } = testDatabase()
  const { vietAn } = await foundCommunes(ownerUrl, passwords, FOUNDED_ON)
  const signIn = (username: string) =>
    actingAs(username, passwords, (viewer) => Promise.resolve(viewer))
  const officer = await signIn('canbo')
  const otherOfficer = await signIn('canbo.khac')
  const leader = await signIn('lanhdao')
  await planInForce(officer, leader.personId)
  const police = await addSponsor(officer, 'Công an xã', 2)
  await admitSponsorMembers(ownerUrl, vietAn, FOUNDED_ON)
  return {
    officer,
    otherOfficer,
    head: await signIn('truongphong'),
    leader,
    auditor: await signIn('giamsat'),
    member: await signIn('congan'),
    officerAs: async (role) => {
      await addMembership(officer, role)
      return signIn('canbo')
    },
    police,
    women: await addSponsor(officer, 'Hội Liên hiệp Phụ nữ xã', 2),
    farmers: await addSponsor(officer, 'Hội Nông dân xã', null),
    otherSponsor: await addSponsor(otherOfficer, 'Hội Khuyến học', 5),
  }
}

type NewChild = { category?: ProgrammeCategory; difficult?: boolean; onList?: boolean }

/** A child on the commune's list who waits for a sponsor. */
export async function addWaiting(
  { communeId, personId }: Viewer,
  code: string,
  { category = 'poor_household', difficult = false, onList = true }: NewChild = {},
): Promise<string> {
  const fullName = `Nguyễn Thị ${code}`
  const act = { communeId, recordedBy: personId, recordedAt: AT, validFrom: columnOf(FOUNDED_ON) }
  return inCommune({ communeId }, async (tx) => {
    const { id: childId } = await tx.child.create({
      data: {
        ...{ communeId, code, fullName, bornOn: new Date('2015-03-08'), bornYear: 2015 },
        ...{ searchKey: searchKey(fullName), sortName: sortName(fullName) },
        ...{ createdBy: personId, createdAt: AT },
      },
    })
    await tx.circumstance.create({ data: { ...act, childId, category, isMain: true } })
    if (difficult) {
      await tx.hardshipMarking.create({ data: { ...act, childId, reason: 'Theo danh sách' } })
    }
    if (onList) {
      await tx.acceptance.create({
        data: {
          ...{ communeId, childId, acceptedBy: personId, acceptedAt: AT },
          acceptedOn: columnOf(day('2026-05-20')),
        },
      })
    }
    return childId
  })
}

/** A unit that promised so many children. */
export async function addSponsor(
  { communeId, personId }: Viewer,
  name: string,
  promisedChildren: number | null,
): Promise<string> {
  const { id } = await inCommune({ communeId }, (tx) =>
    tx.sponsor.create({
      data: {
        ...{ communeId, name, nameKey: searchKey(name), kind: 'agency', promisedChildren },
        ...{ createdBy: personId, createdAt: AT },
      },
    }),
  )
  return id
}

/** One proposal, as a form sends it. */
export function proposal(childId: string, sponsorId: string, change: object = {}) {
  return { childId, sponsorId, fromQuarter: '2026-Q4', ...change }
}

/** Proposals made by the officer; their ids in the order of the list. */
export async function proposed(
  { officer }: Office,
  proposals: readonly ReturnType<typeof proposal>[],
): Promise<string[]> {
  const outcome = await proposeAssignments(officer, { proposals })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const ids: string[] = []
  for (const { childId, sponsorId } of proposals) {
    const [row] = await readAsSuperuser<{ id: string }>(
      `select id from assignment where child_id = $1 and sponsor_id = $2 order by id desc limit 1`,
      [childId, sponsorId],
    )
    if (row) ids.push(row.id)
  }
  return ids
}

/** Proposals made by the officer and passed on by the office head. */
export async function passedOn(
  office: Office,
  proposals: readonly ReturnType<typeof proposal>[],
): Promise<string[]> {
  const ids = await proposed(office, proposals)
  const reviews = ids.map((assignmentId) => ({ assignmentId, outcome: 'passed' }))
  const outcome = await reviewAssignments(office.head, { reviews })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return ids
}

/** How many rows a table holds. */
export async function rowsIn(table: string): Promise<number> {
  const [row] = await readAsSuperuser<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  )
  return row?.count ?? 0
}

async function addMembership({ communeId, personId }: Viewer, role: Role): Promise<void> {
  await inCommune({ communeId }, (tx) =>
    tx.membership.create({
      data: { communeId, personId, role, validFrom: columnOf(FOUNDED_ON) },
    }),
  )
}

async function planInForce({ communeId, personId }: Viewer, leaderId: string): Promise<void> {
  await inCommune({ communeId }, (tx) =>
    tx.plan.create({
      data: {
        ...{ communeId, versionNo: 1, plannedYear: 2026, plannedMonth: 5, endAge: 16 },
        startQuarter: '2026-Q3',
        minimumVnd: 1_000_000n,
        signerAuthority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        ...{ draftedBy: personId, draftedAt: AT },
        decision: {
          create: {
            ...{ outcome: 'approved', effectiveFrom: columnOf(day('2026-05-15')) },
            ...{ decidedBy: leaderId, decidedAt: AT },
          },
        },
        situation: {
          create: {
            takenOn: columnOf(day('2026-05-15')),
            ...{ total: 0, supported: 0, waiting: 0, waitingEspeciallyDifficult: 0 },
          },
        },
      },
    }),
  )
}
