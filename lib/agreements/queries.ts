import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn, dayOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { Agreement, KeptUntil } from './agreement'
import type { LivingAgreement } from './standing'

/** The agreements of a sponsor, the newest first. */
export function listAgreements(viewer: Viewer, sponsorId: string): Promise<Agreement[]> {
  return inCommune(viewer, (tx) => agreementsIn(tx, sponsorId))
}

/** `listAgreements` inside a transaction that is already open. */
export async function agreementsIn(tx: Tx, sponsorId: string): Promise<Agreement[]> {
  const rows = await tx.safeguardingAgreement.findMany({
    where: { sponsorId },
    include: { ending: true },
    orderBy: { round: 'desc' },
  })
  const people = await tx.person.findMany({
    where: {
      id: { in: rows.flatMap((row) => [row.recordedBy, row.ending?.recordedBy ?? []].flat()) },
    },
    select: { id: true, fullName: true },
  })
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
  return rows.map((row) => agreementOf(row, (id) => names.get(id) ?? ''))
}

/** Of each sponsor the newest agreement; those whose newest one was ended, or who have none, are not there. */
export function readLivingAgreements(viewer: Viewer): Promise<Map<string, LivingAgreement>> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.safeguardingAgreement.findMany({
      distinct: ['sponsorId'],
      orderBy: [{ sponsorId: 'asc' }, { round: 'desc' }],
      select: { sponsorId: true, validUntil: true, ending: { select: { id: true } } },
    })
    return new Map(
      rows.flatMap(({ sponsorId, validUntil, ending }): [string, LivingAgreement][] =>
        ending ? [] : [[sponsorId, { validUntil: validUntil && dayFromColumn(validUntil) }]],
      ),
    )
  })
}

/** An agreement as its ending asks after it; null when the commune has none with this id. */
export async function findAgreementIn(tx: Tx, id: string) {
  const row = await tx.safeguardingAgreement.findFirst({
    where: { id },
    select: { sponsorId: true },
  })
  return row
}

type AgreementRow = Prisma.SafeguardingAgreementGetPayload<{ include: { ending: true } }>

function agreementOf(row: AgreementRow, nameOf: (id: string) => string): Agreement {
  const { ending } = row
  return {
    ...{ id: row.id, fileId: row.fileId, signedOn: dayFromColumn(row.signedOn) },
    ...{ unitSigner: row.unitSigner, communeSigner: row.communeSigner },
    ...{ visits: row.visits, visitors: row.visitors, handedOver: row.handedOver },
    ...{ purpose: row.purpose, dataEnd: row.dataEnd, keptUntil: keptUntilOf(row) },
    validUntil: row.validUntil && dayFromColumn(row.validUntil),
    ...{ by: nameOf(row.recordedBy), recordedOn: dayOf(row.recordedAt) },
    ending: ending && {
      ...{ on: dayFromColumn(ending.endedOn), reason: ending.reason },
      by: nameOf(ending.recordedBy),
    },
  }
}

/** The database holds exactly one of the two. */
function keptUntilOf({ endsAfterDays, dataEndsOn }: AgreementRow): KeptUntil {
  return dataEndsOn ? { on: dayFromColumn(dataEndsOn) } : { afterDays: endsAfterDays ?? 0 }
}
