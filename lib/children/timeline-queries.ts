import { ACTS } from '@/lib/access/act'
import { detailsOf } from '@/lib/access/entry-detail'
import type { Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import type { FileAct } from './file-act'
import { filesOfChild } from './merger-queries'

/** As many as anybody reads on one page; the record of acts has all. */
const MOST = 200

/**
 * What was done to a child's file, the newest first, as the record of acts keeps it. Acts about legal
 * tags are not among them: their lines name no child.
 */
export function readFileActs(viewer: Viewer, childId: string): Promise<FileAct[]> {
  return inCommune(viewer, async (tx) => {
    const lines = await tx.entry.findMany({
      where: { subjectKind: 'child', subjectId: { in: await filesOfChild(tx, childId) } },
      orderBy: { seq: 'desc' },
      take: MOST,
    })
    const people = await tx.person.findMany({
      where: { id: { in: lines.flatMap(({ personId }) => personId ?? []) } },
      select: { id: true, fullName: true },
    })
    return lines.flatMap(({ at, personId, act, details }) => {
      const known = ACTS.find((name) => name === act)
      if (!known) return []
      const by = people.find(({ id }) => id === personId)?.fullName ?? null
      // The child's own code is what the page is about.
      const told = detailsOf(details).filter(({ name }) => name !== 'child')
      return [{ at, by, act: known, details: told }]
    })
  })
}
