import { heldOn } from '@/lib/access/accounts-queries'
import { RIGHTS } from '@/lib/access/right'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { unsealJson } from '@/lib/platform/sealed-json'
import { holdingOn } from './kept-child-queries'
import { groupsFor, type LegalGroup, type LegalTag } from './legal-tag'
import { openChildPart } from './part-queries'
import { tagPlace } from './tag-place'

/** Who is the case officer of a child on a day. */
export async function caseOfficerOf(tx: Tx, childId: string, on: Day): Promise<string | null> {
  const held = await tx.caseOfficer.findFirst({ where: { childId, ...holdingOn(on) } })
  return held?.personId ?? null
}

/** The tags of a child this viewer may read; what he may not is not even counted. */
export async function tagsFor(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  on: Day,
): Promise<{ isCaseOfficer: boolean; tags: LegalTag[] }> {
  const isCaseOfficer = (await caseOfficerOf(tx, childId, on)) === viewer.personId
  const readable = groupsFor({ isCaseOfficer })
  const place = tagPlace(viewer.communeId, childId)
  const rows = await tx.legalTag.findMany({
    where: { childId },
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
  })
  const tags = rows.map(({ id, sealed, validFrom, validTo }) => ({
    id,
    ...unsealJson<{ group: LegalGroup; evidence: string }>(sealed, place),
    from: dayFromColumn(validFrom),
    to: validTo && dayFromColumn(validTo),
  }))
  return { isCaseOfficer, tags: tags.filter(({ group }) => readable.includes(group)) }
}

/** Opens the tags of a child: a reading of its own, with its own trace. */
export function readTagsOf(viewer: Viewer, address: string) {
  return openChildPart(
    viewer,
    'tag.read',
    address,
    (tx, { id }) => tagsFor(tx, viewer, id, today()),
    'tags',
  )
}

/** Whom a child's sensitive tags may be given to: who may keep tags today. */
export function caseOfficerCandidates(tx: Tx, on: Day) {
  return tx.person.findMany({
    where: {
      memberships: {
        some: {
          role: { in: [...RIGHTS['tag.keep']] },
          validFrom: { lte: columnOf(on) },
          ...heldOn(on),
        },
      },
    },
    orderBy: [{ fullName: 'asc' }, { id: 'asc' }],
    select: { id: true, fullName: true, jobTitle: true },
  })
}

/** Who is the case officer, and who could be; of the tags themselves nothing. */
export function readCaseOfficerOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'tag.appoint', address, async (tx, { id }) => ({
    present: await caseOfficerOf(tx, id, today()),
    candidates: await caseOfficerCandidates(tx, today()),
  }))
}
