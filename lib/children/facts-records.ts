import { columnOf } from '@/lib/calendar/day'
import { searchKey, sortName } from '@/lib/people/full-name'
import type { Tx } from '@/lib/platform/db/client'
import { personalIdIndex, sealPersonalId } from '@/lib/platform/personal-id-secret'
import type { GuardianRelation } from './family'
import { keepKeys } from './key-records'
import type { ChildFacts } from './records'

type NewFacts = Omit<ChildFacts, 'moetId'> & { guardianRelation: GuardianRelation | null }

/**
 * Writes a child's facts as its form says them, what was emptied included; a personal ID only where one
 * was typed. False when somebody changed the child meanwhile.
 */
export async function writeFacts(
  tx: Tx,
  communeId: string,
  seen: { id: string; version: number },
  { personalId, bornOn, ...facts }: NewFacts,
): Promise<boolean> {
  const secret = personalId && {
    personalIdCipher: sealPersonalId(communeId, personalId),
    personalIdIndex: personalIdIndex(communeId, personalId),
  }
  const { count } = await tx.child.updateMany({
    where: seen,
    data: {
      ...facts,
      ...secret,
      searchKey: searchKey(facts.fullName),
      sortName: sortName(facts.fullName),
      bornOn: bornOn && columnOf(bornOn),
      version: seen.version + 1,
    },
  })
  if (count === 1) await keepKeys(tx, [seen.id])
  return count === 1
}
