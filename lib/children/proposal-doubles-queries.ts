import { may, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { unsealPersonalId } from '@/lib/platform/personal-id-secret'
import { toldApartFrom } from './distinction-queries'
import { findDoublesOf } from './double-queries'
import type { FoundDouble } from './known-file'

/** As many as somebody compares before deciding. */
const MOST_SHOWN = 3

/**
 * The children of the ledger that a proposed one may be, without those it was told apart from. Only for
 * who decides on proposals: to whoever proposes, another child may not exist.
 */
export async function doublesOfProposed(
  tx: Tx,
  viewer: Viewer,
  childId: string,
): Promise<FoundDouble[]> {
  if (!may(viewer, 'proposal.decide')) return []
  const child = await tx.child.findFirst({
    where: { id: childId },
    include: {
      village: { select: { name: true } },
      proposals: {
        orderBy: { round: 'desc' },
        take: 1,
        select: { numberOf: { select: { personalIdCipher: true } } },
      },
      guardians: { where: { validTo: null }, select: { fullName: true } },
    },
  })
  if (!child) return []
  const { communeId } = viewer
  const cipher = child.personalIdCipher ?? child.proposals[0]?.numberOf?.personalIdCipher
  const asked = {
    ...{ fullName: child.fullName, bornYear: child.bornYear, sex: child.sex },
    bornOn: child.bornOn && dayFromColumn(child.bornOn),
    personalId: cipher ? unsealPersonalId(communeId, cipher) : null,
    ...{ village: child.village?.name ?? null, guardianName: child.guardianName },
    otherGuardians: child.guardians.map(({ fullName }) => fullName).join(', ') || null,
  }
  const apart = await toldApartFrom(tx, childId)
  const found = await findDoublesOf(tx, communeId, asked, { except: childId })
  return found
    .filter(({ child: other }) => !apart.has(other.id))
    .slice(0, MOST_SHOWN)
    .map((one) => ({ ...one, child: { ...one.child, personalId: null } }))
}
