import { day, columnOf, type Day } from '@/lib/calendar/day'
import { inCommune } from '@/lib/platform/db/transaction'
import { searchKey, sortName } from '@/lib/people/full-name'
import type { Viewer } from '@/lib/access/viewer'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { admitSponsorMembers, foundCommunes } from '@/prisma/seed/found-communes'
import { actingAs } from '@/prisma/seed/sign-in-as'
import { testDatabase } from './database'

/** Three children of two units, a plan, and the people of both communes. */
export type SponsoredChildren = {
  officer: Viewer
  leader: Viewer
  auditor: Viewer
  administrator: Viewer
  /** the member of Công an xã */
  member: Viewer
  otherOfficer: Viewer
  police: string
  women: string
  /** with Công an xã since Quý III/2026, both */
  an: Supported
  binh: Supported
  /** with Hội Phụ nữ */
  chi: Supported
}
export type Supported = { childId: string; termId: string; code: string }

const FOUNDED_ON = day('2026-04-01')
const PLANNED_ON = day('2026-05-15')
export const TERM_START = day('2026-07-01')

/** Founds both communes and what the tests of promises and payments stand on. */
export async function foundSponsoredChildren(): Promise<SponsoredChildren> {
  const passwords = choosePasswords('only for tests, 12 letters')
  const { ownerUrl } = testDatabase()
  const ids = await foundCommunes(ownerUrl, passwords, FOUNDED_ON)
  const signIn = (username: string) =>
    actingAs(username, passwords, (viewer) => Promise.resolve(viewer))
  const officer = await signIn('canbo')
  const leader = await signIn('lanhdao')
  await planInForce(officer, leader.personId)
  const police = await addSponsor(officer, 'Công an xã')
  const women = await addSponsor(officer, 'Hội Liên hiệp Phụ nữ xã')
  await admitSponsorMembers(ownerUrl, ids.vietAn, FOUNDED_ON)
  return {
    officer,
    leader,
    auditor: await signIn('giamsat'),
    administrator: await signIn('quantri'),
    member: await signIn('congan'),
    otherOfficer: await signIn('canbo.khac'),
    police,
    women,
    an: await addSupported(officer, police, 'VA-0001', 'Nguyễn Thị An'),
    binh: await addSupported(officer, police, 'VA-0002', 'Trần Văn Bình'),
    chi: await addSupported(officer, women, 'VA-0003', 'Lê Thị Chi'),
  }
}

/** A child whom a unit supports from a day on, by recognition of the list. */
export async function addSupported(
  officer: Viewer,
  sponsorId: string,
  code: string,
  fullName: string,
  from: Day = TERM_START,
  bornOn: Day = day('2015-03-08'),
): Promise<Supported> {
  const { communeId, personId } = officer
  const at = new Date('2026-05-20T02:00:00Z')
  return inCommune(officer, async (tx) => {
    const child = await tx.child.create({
      data: {
        ...{ communeId, code, fullName, bornOn: columnOf(bornOn) },
        bornYear: Number(bornOn.slice(0, 4)),
        searchKey: searchKey(fullName),
        sortName: sortName(fullName),
        guardianName: 'Nguyễn Văn Nuôi',
        createdBy: personId,
        createdAt: at,
      },
    })
    await tx.acceptance.create({
      data: {
        ...{ communeId, childId: child.id, acceptedBy: personId, acceptedAt: at },
        acceptedOn: columnOf(PLANNED_ON),
      },
    })
    const recognition = await tx.recognition.create({
      data: {
        ...{ communeId, childId: child.id, sponsorId, basis: 'Danh sách' },
        recognisedOn: columnOf(from),
        recognisedBy: personId,
        recognisedAt: at,
      },
    })
    const term = await tx.supportTerm.create({
      data: {
        ...{ communeId, childId: child.id, sponsorId, role: 'lead' },
        startsOn: columnOf(from),
        recognitionId: recognition.id,
      },
    })
    return { childId: child.id, termId: term.id, code }
  })
}

async function planInForce(
  { communeId, personId, ...rest }: Viewer,
  leaderId: string,
): Promise<void> {
  await inCommune({ communeId, ...rest }, (tx) =>
    tx.plan.create({
      data: {
        ...{ communeId, versionNo: 1, plannedYear: 2026, plannedMonth: 5 },
        startQuarter: '2026-Q3',
        minimumVnd: 1_000_000n,
        endAge: 16,
        signerAuthority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        draftedBy: personId,
        draftedAt: new Date('2026-05-15T02:00:00Z'),
        decision: {
          create: {
            ...{ outcome: 'approved', effectiveFrom: columnOf(PLANNED_ON) },
            ...{ decidedBy: leaderId, decidedAt: new Date('2026-05-15T03:00:00Z') },
          },
        },
      },
    }),
  )
}

async function addSponsor({ communeId, personId }: Viewer, name: string): Promise<string> {
  const sponsor = await inCommune({ communeId }, (tx) =>
    tx.sponsor.create({
      data: {
        ...{ communeId, name, nameKey: searchKey(name), kind: 'agency' },
        createdBy: personId,
        createdAt: new Date('2026-05-20T02:00:00Z'),
      },
    }),
  )
  return sponsor.id
}
