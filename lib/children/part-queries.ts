import { z } from 'zod'
import type { TraceWay } from '@/lib/access/entry-line'
import type { Right } from '@/lib/access/right'
import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { unsealPersonalId } from '@/lib/platform/personal-id-secret'
import {
  guardiansOf,
  householdOf,
  insuranceOf,
  needsOf,
  siblingsOf,
  siblingsToReview,
} from './kept-child-queries'
import { paperPlacesOf, papersFor, takenOutOf } from './paper-queries'
import { maskedPersonalId } from './personal-id'
import { livingCircumstances, povertyOfChild } from './poverty-queries'
import { childrenInReach } from './reach-queries'

/** What stands above a page about a part of a child's file. */
export type ChildHead = { id: string; code: string; fullName: string }

/** What stands on the page that records a year's review. */
export function readPovertyOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => ({
    recorded: await povertyOfChild(tx, id),
    siblings: await siblingsToReview(tx, viewer, id, today()),
  }))
}

/** What the form of a child's own facts shows; the personal ID only masked. */
export function readFactsOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => {
    const { bornOn, personalIdCipher, ...kept } = await tx.child.findFirstOrThrow({
      where: { id },
      select: {
        ...{ version: true, fullName: true, bornOn: true, bornYear: true, sex: true },
        ...{ villageId: true, guardianName: true, guardianRelation: true, guardianPhone: true },
        ...{ note: true, personalIdCipher: true },
      },
    })
    const villages = await tx.village.findMany({
      where: { mergerId: null },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true },
    })
    const number = personalIdCipher && unsealPersonalId(viewer.communeId, personalIdCipher)
    return {
      ...kept,
      born: bornOn ? dayFromColumn(bornOn) : null,
      personalId: number && maskedPersonalId(number),
      villages,
    }
  })
}

/** Who lives with a child and who else may be called. */
export function readFamilyOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => ({
    hasHousehold: (await householdOf(tx, id, today())) !== null,
    siblings: await siblingsOf(tx, viewer, 'child.read', id, today()),
    guardians: await guardiansOf(tx, id, today()),
  }))
}

/** What a child lacks, and its insurance. */
export function readNeedsOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => ({
    needs: await needsOf(tx, id, today()),
    insurance: await insuranceOf(tx, id),
  }))
}

/** Why a child is on the list: what holds, and the marking. */
export function readCircumstancesOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => {
    const living = await livingCircumstances(tx, id, today())
    const marking = await tx.hardshipMarking.findFirst({ where: { childId: id, validTo: null } })
    return {
      papers: await papersFor(tx, viewer, id),
      living: living.map(({ id: circumstanceId, category, isMain, validFrom }) => ({
        ...{ id: circumstanceId, category, isMain },
        from: dayFromColumn(validFrom),
      })),
      marking: marking && { reason: marking.reason, from: dayFromColumn(marking.validFrom) },
    }
  })
}

/** What stands on the page of a child's papers, what was taken out included. */
export function readPapersOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => ({
    papers: await papersFor(tx, viewer, id),
    takenOut: await takenOutOf(tx, id),
    places: await paperPlacesOf(tx, id),
  }))
}

/**
 * Opens a part of a child's file and leaves the trace of it; null where the child is out of reach. The
 * address is taken as it was typed.
 */
export function openChildPart<Part>(
  viewer: Viewer,
  right: Right,
  address: string,
  read: (tx: Tx, child: ChildHead) => Promise<Part>,
  via: TraceWay = 'page',
): Promise<{ child: ChildHead; part: Part } | null> {
  const id = z.uuid().safeParse(address)
  if (!id.success) return Promise.resolve(null)
  return inCommune(viewer, async (tx) => {
    const where = { AND: [{ id: id.data }, await childrenInReach(tx, viewer, right, today())] }
    const select = { id: true, code: true, fullName: true } as const
    const child = await tx.child.findFirst({ where, select })
    if (!child) return null
    await leaveTrace(tx, viewer, [child.id], via)
    return { child, part: await read(tx, child) }
  })
}
