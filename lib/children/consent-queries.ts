import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { ConsentStanding, RecordedConsent } from './consent'
import { papersFor } from './paper-queries'
import { openChildPart } from './part-queries'

/** Every consent of a child, the newest first, what was withdrawn included. */
export async function consentsOf(tx: Tx, childId: string): Promise<RecordedConsent[]> {
  const rows = await tx.consent.findMany({
    where: { childId },
    include: { withdrawal: true },
    orderBy: [{ givenOn: 'desc' }, { recordedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ withdrawal, ...row }) => ({
    ...{ id: row.id, purpose: row.purpose, textVersion: row.textVersion, channel: row.channel },
    ...{ givenOn: dayFromColumn(row.givenOn), childSigned: row.childSigned },
    representative: { name: row.representativeName, relation: row.representativeRelation },
    withdrawal: withdrawal && {
      on: dayFromColumn(withdrawal.withdrawnOn),
      by: withdrawal.withdrawer,
    },
  }))
}

/** What a query asks of consents to judge by `hasConsent`. */
export const CONSENT_STANDING = {
  select: { purpose: true, givenOn: true, withdrawal: { select: { withdrawnOn: true } } },
} as const

export function consentStandingOf(row: {
  purpose: ConsentStanding['purpose']
  givenOn: Date
  withdrawal: { withdrawnOn: Date } | null
}): ConsentStanding {
  const { purpose, givenOn, withdrawal } = row
  return {
    ...{ purpose, givenOn: dayFromColumn(givenOn) },
    withdrawal: withdrawal && { on: dayFromColumn(withdrawal.withdrawnOn) },
  }
}

/** What stands on the page of consents, and on the form to be signed. */
export function readConsentsOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => {
    const child = await tx.child.findFirstOrThrow({
      where: { id },
      select: {
        ...{ bornOn: true, bornYear: true, guardianName: true, guardianRelation: true },
        village: { select: { name: true } },
      },
    })
    return {
      ...child,
      village: child.village?.name ?? null,
      bornOn: child.bornOn && dayFromColumn(child.bornOn),
      consents: await consentsOf(tx, id),
      papers: await papersFor(tx, viewer, id),
    }
  })
}
