import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { NEED_KINDS } from '@/lib/children/need'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { roomOf } from './capacity'
import { contactOf, CURRENT_CONTACTS } from './contact-row'
import type { SponsorFilter } from './filter'
import { levelOf } from './level'
import { sponsorKey } from './sponsor-key'
import type { ChildOfSponsor, SponsorFile, SponsorLine } from './sponsor-line'
import { readTakingNoMore } from './taking-queries'

/** Sponsors by name; search ignores marks and case. */
export function listSponsors(
  viewer: Viewer,
  filter: Partial<SponsorFilter> = {},
): Promise<SponsorLine[]> {
  return inCommune(viewer, (tx) => listSponsorsIn(tx, filter))
}

/** `listSponsors` inside a transaction that is already open. */
export async function listSponsorsIn(
  tx: Tx,
  { search = '', kind }: Partial<SponsorFilter>,
): Promise<SponsorLine[]> {
  const rows = await tx.sponsor.findMany({
    where: { kind, ...(search.trim() && { nameKey: { contains: sponsorKey(search) } }) },
    select: sponsorAt(today()),
    orderBy: { name: 'asc' },
  })
  const takingNoMore = await readTakingNoMore(tx)
  return rows.map((row) => lineOf(row, takingNoMore))
}

/** One sponsor as the office keeps it; null when the commune has none with this id. */
export function findSponsor(viewer: Viewer, id: string): Promise<SponsorFile | null> {
  return inCommune(viewer, (tx) => findSponsorIn(tx, id))
}

/** `findSponsor` inside a transaction that is already open. */
export async function findSponsorIn(tx: Tx, id: string): Promise<SponsorFile | null> {
  const row = await tx.sponsor.findFirst({
    where: { id },
    select: { ...sponsorAt(today()), note: true, version: true },
  })
  const takingNoMore = await readTakingNoMore(tx)
  return row && { ...lineOf(row, takingNoMore), note: row.note, version: row.version }
}

/** The children of a sponsor whose support has not ended, by code. */
export function listChildrenOf(viewer: Viewer, sponsorId: string): Promise<ChildOfSponsor[]> {
  return inCommune(viewer, async (tx) => {
    const terms = await tx.supportTerm.findMany({
      where: { sponsorId, ...notEnded(today()) },
      select: {
        id: true,
        role: true,
        startsOn: true,
        recognitionId: true,
        acceptances: { where: { reversal: null }, select: { id: true } },
        child: { select: { id: true, code: true, fullName: true } },
      },
      orderBy: { child: { code: 'asc' } },
    })
    return terms.map(({ id, child, role, startsOn, recognitionId, acceptances }) => ({
      ...child,
      termId: id,
      role,
      startsOn: dayFromColumn(startsOn),
      recognised: recognitionId !== null,
      unsigned: recognitionId === null && acceptances.length === 0,
    }))
  })
}

/** Villages a sponsor may be in charge of. */
export function listVillages(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return inCommune(viewer, (tx) =>
    tx.village.findMany({
      where: { mergerId: null },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
  )
}

/** Schools a sponsor may be in charge of, those outside the commune where its children study among them. */
export function listSchools(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return inCommune(viewer, (tx) =>
    tx.school.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
  )
}

/** The names of schools, unknown ones left out. */
export async function schoolNames(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found = await tx.school.findMany({
    where: { id: { in: [...ids] } },
    select: { name: true },
  })
  return found.map(({ name }) => name)
}

/** The names of villages, unknown ones left out. */
export async function villageNames(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const found = await tx.village.findMany({
    where: { id: { in: [...ids] }, mergerId: null },
    select: { name: true },
  })
  return found.map(({ name }) => name)
}

function sponsorAt(on: Day) {
  return {
    id: true,
    name: true,
    kind: true,
    promisedChildren: true,
    levelMinVnd: true,
    levelMaxVnd: true,
    levelRhythm: true,
    form: true,
    goods: true,
    gives: true,
    contactName: true,
    contactPhone: true,
    villages: {
      select: { village: { select: { id: true, name: true } } },
      orderBy: { village: { name: 'asc' } },
    },
    schools: {
      select: { school: { select: { id: true, name: true } } },
      orderBy: { school: { name: 'asc' } },
    },
    contacts: {
      ...CURRENT_CONTACTS,
      orderBy: [...CURRENT_CONTACTS.orderBy],
    },
    terms: { where: notEnded(on), select: { recognitionId: true } },
    _count: {
      select: {
        assignments: {
          where: {
            answer: null,
            decision: null,
            OR: [{ review: null }, { review: { outcome: 'passed' } }],
          },
        },
      },
    },
  } as const satisfies Prisma.SponsorSelect
}

type SponsorRow = Prisma.SponsorGetPayload<{ select: ReturnType<typeof sponsorAt> }>

function lineOf(row: SponsorRow, takingNoMore: ReadonlySet<string>): SponsorLine {
  const recognised = row.terms.filter(({ recognitionId }) => recognitionId !== null).length
  const load = {
    promised: row.promisedChildren,
    assigned: row.terms.length - recognised,
    proposed: row._count.assignments,
    takesNoMore: takingNoMore.has(row.id),
  }
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    ...load,
    recognised,
    room: roomOf(load),
    level: levelOf(row),
    form: row.form,
    goods: row.goods,
    gives: NEED_KINDS.filter((kind) => row.gives.includes(kind)),
    contactName: row.contactName,
    contactPhone: row.contactPhone,
    villages: row.villages.map(({ village }) => village),
    schools: row.schools.map(({ school }) => school),
    contacts: row.contacts.map(contactOf),
  }
}

function notEnded(on: Day) {
  return { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
}
