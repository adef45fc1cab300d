import type { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { unseal } from '@/lib/platform/secrets'
import { supportStateOf } from './child'
import type { ChildFile } from './child-file'
import { maskedPersonalId, personalIdPlace } from './personal-id'
import { povertyStateOf } from './poverty'
import { povertyOfChild } from './poverty-queries'
import { archivalOf } from './archival-queries'
import { consentsOf } from './consent-queries'
import { guardiansOf, insuranceOf, needsOf, siblingsOf } from './kept-child-queries'
import { assignedChild, ASSIGNED } from './queries'
import { papersFor } from './paper-queries'
import { childrenInReach, localChildren } from './reach-queries'

/**
 * Opens a child's file and leaves the trace of it: whole for the commune's roles; without numbers and
 * money for those of the child's village, school or class; what a sponsor needs for its members; null
 * for everyone else – the file does not exist for them.
 */
export function openChildFile(viewer: Viewer, id: string) {
  return inCommune(viewer, async (tx) => {
    const reach = reachOf(viewer, 'child.read')
    const isLocal = reach !== 'all' && (await localChildren(tx, reach)).includes(id)
    const inReach = { AND: [{ id }, await childrenInReach(tx, viewer, 'child.read', today())] }
    const opened =
      reach === 'all' || isLocal
        ? await readWhole(tx, viewer, inReach, isLocal ? 'local' : 'whole')
        : await readAssigned(tx, inReach)
    if (opened) await leaveTrace(tx, viewer, [id], 'page')
    return opened
  })
}

async function readAssigned(tx: Tx, where: Prisma.ChildWhereInput) {
  const child = await tx.child.findFirst({ where, select: ASSIGNED })
  return child && { kind: 'assigned' as const, child: assignedChild(child, today()) }
}

async function readWhole(
  tx: Tx,
  viewer: Viewer,
  where: Prisma.ChildWhereInput,
  kind: 'whole' | 'local',
) {
  const child = await tx.child.findFirst({
    where,
    include: {
      village: { select: { name: true } },
      acceptance: { select: { acceptedOn: true } },
      circumstances: { orderBy: [{ isMain: 'desc' }, { validFrom: 'desc' }] },
      markings: { where: { validTo: null } },
    },
  })
  if (!child) return null
  const [standing] = await tx.$queryRaw<StandingFacts[]>`
    select school, school_class, supported, proposed, sponsors, category::text, especially_difficult, waiting_since
    from child_standing(${today()}::date) where id = ${child.id}::uuid`
  const marking = child.markings[0]
  const circumstances = child.circumstances.map((one) => ({
    id: one.id,
    category: one.category,
    isMain: one.isMain,
    from: dayFromColumn(one.validFrom),
    to: one.validTo && dayFromColumn(one.validTo),
    evidence: one.evidence,
    verified:
      one.verifiedBy !== null && one.verifiedOn !== null
        ? { by: one.verifiedBy, on: dayFromColumn(one.verifiedOn) }
        : null,
  }))
  const recorded = await povertyOfChild(tx, child.id)
  const file: ChildFile = {
    id: child.id,
    code: child.code,
    fullName: child.fullName,
    bornOn: child.bornOn && dayFromColumn(child.bornOn),
    bornYear: child.bornYear,
    sex: child.sex,
    personalId:
      kind === 'whole' && child.personalIdCipher ? maskedOf(viewer, child.personalIdCipher) : null,
    moetId: child.moetId,
    village: child.village?.name ?? null,
    school: standing?.school ?? null,
    schoolClass: standing?.school_class ?? null,
    guardianName: child.guardianName,
    guardianPhone: child.guardianPhone,
    guardianRelation: child.guardianRelation,
    siblings: await siblingsOf(tx, viewer, 'child.read', child.id, today()),
    guardians: await guardiansOf(tx, child.id, today()),
    needs: await needsOf(tx, child.id, today()),
    insurance: await insuranceOf(tx, child.id),
    consents: await consentsOf(tx, child.id),
    papers: await papersFor(tx, viewer, child.id),
    archival: await archivalOf(tx, child.id),
    note: child.note,
    acceptedOn: child.acceptance && dayFromColumn(child.acceptance.acceptedOn),
    circumstances,
    poverty: { state: povertyStateOf(circumstances, recorded, today()), recorded },
    marking: marking ? { reason: marking.reason, from: dayFromColumn(marking.validFrom) } : null,
    line: {
      state: supportStateOf(standing ?? { supported: false, proposed: false }),
      sponsors: standing?.sponsors ?? [],
      category: standing?.category ?? null,
      especiallyDifficult: standing?.especially_difficult ?? false,
      waitingSince: standing?.waiting_since ? dayFromColumn(standing.waiting_since) : null,
    },
  }
  return { kind, child: file }
}

type StandingFacts = {
  school: string | null
  school_class: string | null
  supported: boolean
  proposed: boolean
  sponsors: string[]
  category: ChildFile['line']['category']
  especially_difficult: boolean
  waiting_since: Date | null
}

function maskedOf(viewer: Viewer, cipher: Uint8Array): string {
  const place = personalIdPlace(viewer.communeId)
  return maskedPersonalId(unseal(cipher, place).toString('utf8'))
}
