import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { notOver, termsInReach } from '@/lib/assignments/term-queries'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { decideForgetting } from './forgetting'
import { ENDING, keptChargeOf } from './forgetting-queries'
import { chargeOfTermOn, hasDays, hasGivers, lastsUntil, type Charge } from './giver'
import type { CarriedChild, GiverLine, GiversOfSponsor, TermGivers } from './giver-line'
import type { SaidCharge } from './reversal'

/** The givers behind a sponsor with whom each carried and carries, and the children it supports. */
export function listGiversOf(viewer: Viewer, sponsorId: string): Promise<GiversOfSponsor> {
  return inCommune(viewer, async (tx) => {
    const givers = await tx.giver.findMany({
      where: { sponsorId },
      select: {
        id: true,
        contact: { select: { fullName: true, phone: true, version: true } },
        charges: {
          select: {
            ...{ termId: true, startsOn: true, endsOn: true },
            term: { select: { ...ENDING, child: { select: { id: true, code: true } } } },
          },
          orderBy: { startsOn: 'asc' },
        },
      },
      orderBy: { recordedAt: 'asc' },
    })
    const terms = await tx.supportTerm.findMany({
      where: { sponsorId, ...notOver(today()) },
      select: { ...TERM, child: { select: { id: true, code: true, fullName: true } } },
      orderBy: { child: { code: 'asc' } },
    })
    const known = new Set(givers.flatMap(({ id, contact }) => (contact ? [id] : [])))
    const at = { on: today(), now: now() }
    return {
      givers: givers.map(({ charges, ...giver }): GiverLine => ({
        ...giver,
        mayForget: giver.contact !== null && !decideForgetting(charges.map(keptChargeOf), at),
        carried: charges
          .map(({ termId, term, startsOn, endsOn }) => ({
            ...{ termId, childId: term.child.id, code: term.child.code },
            from: dayFromColumn(startsOn),
            to: lastsUntil({ to: dayOrNull(endsOn) }, dayOrNull(term.endsOn)),
          }))
          .filter(hasDays),
      })),
      children: terms.map(({ id, child, charges, ...term }): CarriedChild => ({
        ...{ termId: id, ...child, childId: child.id, startsOn: dayFromColumn(term.startsOn) },
        endsOn: dayOrNull(term.endsOn),
        charges: charges.map(chargeOf).filter((one) => hasDays(one) && known.has(one.giverId)),
      })),
    }
  })
}

/**
 * Who carries the child of a term, and who did; null out of reach, and where the sponsor has no givers. Those
 * a sponsor had before it turned out to be of another kind are there.
 */
export function readTermGivers(viewer: Viewer, termId: string): Promise<TermGivers | null> {
  return inCommune(viewer, async (tx) => {
    const term = await tx.supportTerm.findFirst({
      where: { id: termId, ...termsInReach(viewer, 'term.read', today()) },
      select: {
        ...{ startsOn: true, endsOn: true, sponsor: { select: { id: true, kind: true } } },
        charges: {
          include: { giver: { select: { contact: true } } },
          orderBy: { startsOn: 'desc' },
        },
      },
    })
    if (!term) return null
    const choices = await tx.giverContact.findMany({
      where: { giver: { sponsorId: term.sponsor.id } },
      select: { giverId: true, fullName: true },
      orderBy: { fullName: 'asc' },
    })
    if (!hasGivers(term.sponsor.kind) && choices.length + term.charges.length === 0) return null
    const said = term.charges.find((row) => hasDays(chargeOf(row)))
    return {
      newest: said
        ? {
            ...{ chargeId: said.id, isRelease: said.endsOn !== null },
            from: dayFromColumn(said.endsOn ?? said.startsOn),
          }
        : null,
      ...{ sponsorId: term.sponsor.id, startsOn: dayFromColumn(term.startsOn) },
      choices: choices.map(({ giverId, fullName }) => ({ id: giverId, fullName })),
      charges: term.charges
        .map(({ giver, ...row }) => ({
          ...{ id: row.id, giverId: row.giverId, from: dayFromColumn(row.startsOn) },
          to: lastsUntil({ to: dayOrNull(row.endsOn) }, dayOrNull(term.endsOn)),
          isOpen: row.endsOn === null,
          contact: giver.contact && {
            ...{ fullName: giver.contact.fullName, phone: giver.contact.phone },
          },
        }))
        .filter(hasDays),
    }
  })
}

/** Who carries the children of some terms today, by term, as far as the viewer reaches them and support lasts. */
export function giversOfTerms(
  viewer: Viewer,
  termIds: readonly string[],
): Promise<Map<string, string>> {
  return inCommune(viewer, (tx) => namesOn(tx, viewer, termIds, today(), notOver(today())))
}

/** The same as of a day, inside a transaction that is already open; of support that is over, on its last day. */
export function giversOn(
  tx: Tx,
  viewer: Viewer,
  termIds: readonly string[],
  on: Day,
): Promise<Map<string, string>> {
  return namesOn(tx, viewer, termIds, on)
}

async function namesOn(
  tx: Tx,
  viewer: Viewer,
  termIds: readonly string[],
  on: Day,
  only: Prisma.SupportTermWhereInput = {},
): Promise<Map<string, string>> {
  const terms = await tx.supportTerm.findMany({
    where: { id: { in: [...termIds] }, AND: [termsInReach(viewer, 'term.read', today()), only] },
    select: {
      ...{ id: true, startsOn: true, endsOn: true },
      charges: { include: { giver: { select: { contact: { select: { fullName: true } } } } } },
    },
  })
  return new Map(
    terms.flatMap(({ id, startsOn, endsOn, charges }): [string, string][] => {
      const period = { startsOn: dayFromColumn(startsOn), endsOn: dayOrNull(endsOn) }
      const said = charges.map((row) => ({ ...chargeOf(row), contact: row.giver.contact }))
      const name = chargeOfTermOn({ ...period, charges: said }, on)?.contact?.fullName
      return name === undefined ? [] : [[id, name]]
    }),
  )
}

/** A giver as the acts ask after it; null when the commune has none with this id. */
export async function findGiverIn(tx: Tx, id: string) {
  return tx.giver.findFirst({
    where: { id },
    select: { sponsorId: true, contact: { select: { version: true } } },
  })
}

/** The charges of a term that were not taken back, held by whoever asks. */
export async function chargesOf(tx: Tx, termId: string): Promise<Charge[]> {
  const rows = await tx.giverCharge.findMany({
    where: { termId },
    select: TERM.charges.select,
    orderBy: { startsOn: 'asc' },
  })
  return rows.map(chargeOf).filter(hasDays)
}

/** A charge with who said it, and who said its end. */
export type WrittenCharge = SaidCharge & { saidBy: string; endSaidBy: string | null }

/** `chargesOf` with when and by whom each was said. */
export async function saidChargesOf(tx: Tx, termId: string): Promise<WrittenCharge[]> {
  const rows = await tx.giverCharge.findMany({
    where: { termId },
    include: { giver: { select: { contact: { select: { id: true } } } } },
    orderBy: { startsOn: 'asc' },
  })
  return rows
    .map((row) => ({
      ...chargeOf(row),
      ...{ saidAt: row.recordedAt, saidBy: row.recordedBy },
      ...{ endSaidAt: row.endedAt, endSaidBy: row.endedBy },
      isNamed: row.giver.contact !== null,
    }))
    .filter(hasDays)
}

const TERM = {
  ...{ id: true, startsOn: true, endsOn: true },
  charges: {
    select: { id: true, giverId: true, termId: true, startsOn: true, endsOn: true },
    orderBy: { startsOn: 'asc' },
  },
} as const

function chargeOf(row: {
  id: string
  giverId: string
  termId: string
  startsOn: Date
  endsOn: Date | null
}): Charge {
  return {
    ...{ id: row.id, giverId: row.giverId, termId: row.termId },
    ...{ from: dayFromColumn(row.startsOn), to: dayOrNull(row.endsOn) },
  }
}

function dayOrNull(column: Date | null): Day | null {
  return column && dayFromColumn(column)
}
