import type { Prisma } from '@/prisma/client/client'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune, type CommuneContext } from '@/lib/platform/db/transaction'
import type { TemplateKind, TemplateVersion } from './template'

const WHOLE = {
  recorder: { select: { fullName: true } },
} satisfies Prisma.DocumentTemplateInclude

/** All versions of a template, the one recorded last first. */
export function listTemplateVersions(
  viewer: CommuneContext,
  kind: TemplateKind,
): Promise<TemplateVersion[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.documentTemplate.findMany({
      where: { kind },
      include: WHOLE,
      orderBy: { versionNo: 'desc' },
    })
    return rows.map(versionOf)
  })
}

/**
 * The version in force on a day: of those that have begun the one recorded last, as with parameters
 * (lib/parameters/validity.ts); null where the usual words hold.
 */
export async function templateOn(
  tx: Tx,
  kind: TemplateKind,
  on: Day,
): Promise<TemplateVersion | null> {
  const row = await tx.documentTemplate.findFirst({
    where: { kind, validFrom: { lte: columnOf(on) } },
    include: WHOLE,
    orderBy: { versionNo: 'desc' },
  })
  return row && versionOf(row)
}

/** One version, by which an issued document goes for ever. */
export async function templateNamed(tx: Tx, id: string): Promise<TemplateVersion | null> {
  const row = await tx.documentTemplate.findFirst({ where: { id }, include: WHOLE })
  return row && versionOf(row)
}

/** The newest version of a template, begun or not; null before the first. */
export async function newestTemplate(tx: Tx, kind: TemplateKind): Promise<TemplateVersion | null> {
  const row = await tx.documentTemplate.findFirst({
    where: { kind },
    include: WHOLE,
    orderBy: { versionNo: 'desc' },
  })
  return row && versionOf(row)
}

function versionOf(
  row: Prisma.DocumentTemplateGetPayload<{ include: typeof WHOLE }>,
): TemplateVersion {
  const { superior, issuer, sign, placeName, signerAuthority, signerName, recipients } = row
  const { subject, basis, body } = row
  return {
    ...{ superior, issuer, sign, placeName, signerAuthority, signerName, recipients },
    ...{ subject, basis, body },
    ...{ id: row.id, versionNo: row.versionNo, source: row.source },
    validFrom: dayFromColumn(row.validFrom),
    recordedAt: row.recordedAt,
    recordedBy: row.recorder.fullName,
  }
}
