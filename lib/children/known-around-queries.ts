import { reachOf, type Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import type { Tx } from '@/lib/platform/db/client'
import { personalIdIndex } from '@/lib/platform/personal-id-secret'
import { toldApartFrom } from './distinction-queries'
import { findDoublesOf, type AskedChild } from './double-queries'
import { likelihoodOf } from './doubles'
import type { FoundDouble } from './known-file'
import type { KnownChild } from './known-child'
import { proposalInput } from './proposal-input'
import { OPEN_FILE, localChildren } from './reach-queries'

/** As many as somebody looks through before sending. */
const MOST_SHOWN = 3

/** What the ledger knows around a child somebody is about to propose. */
export type KnownAround = {
  /** files like it that the viewer may know of, the likeliest first */
  alike: FoundDouble[]
  /** whose personal ID it is already, and whether the viewer may know that child */
  numberOf: { id: string; isKnown: boolean } | null
}

/**
 * Looks for the child somebody is about to propose. What lies out of the viewer's reach is never told:
 * neither a name nor that there is anybody at all. `except` is the child itself where it is sent again.
 */
export async function knownAround(
  tx: Tx,
  viewer: Viewer,
  asked: AskedChild,
  except: string | null,
): Promise<KnownAround> {
  const found = await findDoublesOf(tx, viewer.communeId, asked, { except })
  const isOffice = reachOf(viewer, 'child.propose') === 'all'
  const apart = except === null ? new Set<string>() : await toldApartFrom(tx, except)
  const worth = found.filter(
    ({ child, ...like }) => !apart.has(child.id) && isWorth(like, isOffice),
  )
  const owner = await ownerOfNumber(tx, viewer.communeId, asked.personalId, except)
  const bearers = owner === null ? [] : [owner, ...(await proposedWithNumberOf(tx, owner, except))]
  const ids = [...worth.map(({ child }) => child.id), ...bearers]
  const known = await knownTo(tx, viewer, ids)
  const bearer = bearers.find((id) => known.has(id))
  return {
    alike: worth.filter(({ child }) => known.has(child.id)).slice(0, MOST_SHOWN),
    numberOf: owner === null ? null : { id: bearer ?? owner, isKnown: bearer !== undefined },
  }
}

/** The same for the form that is being filled in: who they are, in the words of a list. */
export function readKnownAround(viewer: Viewer, written: unknown): Promise<KnownChild[]> {
  const input = proposalInput.safeParse(written)
  if (!input.success) return Promise.resolve([])
  const { childId = null, villageId } = input.data
  return inCommune(viewer, async (tx) => {
    const place = villageId ?? ownVillageOf(viewer)
    const village = place && (await tx.village.findFirst({ where: { id: place } }))
    const asked = askedIn(input.data, (village && village.name) ?? null)
    const { alike, numberOf } = await knownAround(tx, viewer, asked, childId)
    const isLocal = reachOf(viewer, 'child.propose') !== 'all'
    const ids = alike.map(({ child }) => child.id)
    if (numberOf?.isKnown && !ids.includes(numberOf.id)) ids.unshift(numberOf.id)
    const files = await tx.child.findMany({
      where: { id: { in: ids } },
      include: {
        acceptance: { select: { id: true } },
        proposals: {
          orderBy: { round: 'desc' },
          take: 1,
          select: { id: true, proposedBy: true },
        },
      },
    })
    const shown = files.map(({ id }) => id)
    await leaveTrace(tx, viewer, shown, 'page')
    const own = await knownTo(tx, viewer, ids, { byPlace: true })
    return ids.flatMap((id) => {
      const file = files.find((one) => one.id === id)
      if (!file) return []
      const reasons = alike.find(({ child }) => child.id === id)?.reasons ?? []
      const [newest] = file.proposals
      const isOwn = newest?.proposedBy === viewer.personId
      return {
        ...{ id, code: file.code, fullName: file.fullName },
        isOnList: file.acceptance !== null,
        // A file out of the own place is not opened by who once sent it; the proposal is, while no one
        // else has sent the child anew.
        opens: own.has(id) ? 'file' : newest && isOwn ? { proposalId: newest.id } : null,
        // What speaks for it may say something of a number or a guardian that only the office reads.
        reasons: isLocal ? [] : reasons,
      }
    })
  })
}

/** What a proposal says of a child, as the check compares it. */
export function askedIn(
  input: {
    fullName: string
    bornOn: AskedChild['bornOn']
    bornYear: number
    sex?: AskedChild['sex']
    personalId?: string
    guardianName?: string
  },
  village: string | null,
): AskedChild {
  return {
    ...{ fullName: input.fullName, bornOn: input.bornOn, bornYear: input.bornYear, village },
    ...{ sex: input.sex ?? null, personalId: input.personalId ?? null },
    guardianName: input.guardianName ?? null,
  }
}

/** Whose number it is, whatever became of that file: the number stands in the book once. */
export async function ownerOfNumber(
  tx: Tx,
  communeId: string,
  personalId: string | null,
  except: string | null,
): Promise<string | null> {
  if (personalId === null) return null
  const found = await tx.child.findFirst({
    where: { personalIdIndex: personalIdIndex(communeId, personalId) },
    select: { id: true },
  })
  return found === null || found.id === except ? null : found.id
}

/**
 * The children that were proposed with this child's number and are written without it. To whoever proposed
 * one it bears the number: were it asked about otherwise than one that holds its number, sending the same
 * twice would tell which numbers the commune knows.
 */
async function proposedWithNumberOf(
  tx: Tx,
  owner: string,
  except: string | null,
): Promise<string[]> {
  const written = await tx.child.findMany({
    where: {
      ...{ personalIdIndex: null, proposals: { some: { numberOfId: owner } } },
      ...(except !== null && { id: { not: except } }),
    },
    orderBy: { code: 'asc' },
    select: {
      id: true,
      proposals: {
        where: { numberOfId: { not: null } },
        orderBy: { round: 'desc' },
        take: 1,
        select: { numberOfId: true },
      },
    },
  })
  return written.flatMap(({ id, proposals }) => (proposals[0]?.numberOfId === owner ? [id] : []))
}

/** Those of the children that the viewer knows: of the own place, and those once proposed. */
async function knownTo(
  tx: Tx,
  viewer: Viewer,
  ids: readonly string[],
  { byPlace = false } = {},
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const reach = reachOf(viewer, 'child.propose')
  const own = { proposals: { some: { proposedBy: viewer.personId } } }
  const local = reach === 'all' ? [] : await localChildren(tx, reach)
  const inReach = { OR: [{ id: { in: local } }, ...(byPlace ? [] : [own])] }
  const rows = await tx.child.findMany({
    where: { AND: [{ id: { in: [...ids] } }, OPEN_FILE, ...(reach === 'all' ? [] : [inReach])] },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** At a door one is stopped for what is sure; the office also looks at what is only possible. */
function isWorth(likeness: { score: number; sure: boolean }, isOffice: boolean): boolean {
  return isOffice ? likelihoodOf(likeness) !== 'slight' : likeness.sure
}

/** A village head says no village: it is the own one. */
function ownVillageOf(viewer: Viewer): string | null {
  const reach = reachOf(viewer, 'child.propose')
  return reach === 'all' || reach.villageIds.length !== 1 ? null : (reach.villageIds[0] ?? null)
}
