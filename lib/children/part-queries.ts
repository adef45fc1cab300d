import { z } from 'zod'
import type { Right } from '@/lib/access/right'
import type { Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { povertyOfChild } from './poverty-queries'
import { childrenInReach } from './reach-queries'

/** What stands above a page about a part of a child's file. */
export type ChildHead = { id: string; code: string; fullName: string }

/** What stands on the page that records a year's review. */
export function readPovertyOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, (tx, { id }) => povertyOfChild(tx, id))
}

/**
 * Opens a part of a child's file and leaves the trace of it; null where the child is out of reach. The
 * address is taken as it was typed.
 */
function openChildPart<Part>(
  viewer: Viewer,
  right: Right,
  address: string,
  read: (tx: Tx, child: ChildHead) => Promise<Part>,
): Promise<{ child: ChildHead; part: Part } | null> {
  const id = z.uuid().safeParse(address)
  if (!id.success) return Promise.resolve(null)
  return inCommune(viewer, async (tx) => {
    const where = { AND: [{ id: id.data }, await childrenInReach(tx, viewer, right, today())] }
    const select = { id: true, code: true, fullName: true } as const
    const child = await tx.child.findFirst({ where, select })
    if (!child) return null
    await leaveTrace(tx, viewer, [child.id], 'page')
    return { child, part: await read(tx, child) }
  })
}
