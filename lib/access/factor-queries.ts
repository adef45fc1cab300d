import { inCommune } from '@/lib/platform/db/transaction'
import { readStandings } from '@/lib/platform/gate/account-standing'
import type { Viewer } from './viewer'

/** Whether the viewer's commune asks its book-keeping roles for a second step. */
export function findSecondStepRule(viewer: Viewer): Promise<boolean> {
  return inCommune(viewer, async (tx) => {
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: viewer.communeId } })
    return commune.secondStepRequired
  })
}

/** The name the viewer signs in with. */
export async function findUsername({ communeId, accountId }: Viewer): Promise<string> {
  return (await readStandings(communeId, [accountId])).get(accountId)?.username ?? ''
}
