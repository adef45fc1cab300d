import { Prisma } from '@/prisma/client/client'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune, type CommuneContext } from '@/lib/platform/db/transaction'
import { isParameterKey, PARAMETER_KEYS, PARAMETERS, type ParameterKey } from './parameter'
import { lineOf, type ParameterLine, type ParameterVersion } from './validity'

/**
 * A parameter on a day, to be written into a statement: of the versions that have begun the one
 * recorded last (validity.ts), else the usual value.
 */
export function parameterSql(key: ParameterKey, on: Day): Prisma.Sql {
  return Prisma.sql`coalesce((
    select value from parameter_value where key = ${key} and valid_from <= ${on}::date
    order by version_no desc limit 1), ${PARAMETERS[key].usual}::int)`
}

/** A parameter on a day, inside a transaction: the one way the product reads one. */
export async function parameterOn(tx: Tx, key: ParameterKey, on: Day): Promise<number> {
  const [row] = await tx.$queryRaw<{ value: number }[]>`select ${parameterSql(key, on)} as value`
  return row?.value ?? PARAMETERS[key].usual
}

/** The same for a caller that has no transaction. */
export function readParameter(viewer: CommuneContext, key: ParameterKey, on: Day): Promise<number> {
  return inCommune(viewer, (tx) => parameterOn(tx, key, on))
}

/** Every parameter as it stands on a day. */
export async function listParameters(viewer: CommuneContext, on: Day): Promise<ParameterLine[]> {
  const versions = await inCommune(viewer, (tx) => versionsIn(tx))
  return PARAMETER_KEYS.map((key) => lineOf(key, versions.get(key) ?? [], on))
}

/** All versions of a parameter, or of all of them, the one recorded last first. */
export async function listVersions(
  viewer: CommuneContext,
  only: ParameterKey | null,
): Promise<{ key: ParameterKey; versions: ParameterVersion[] }[]> {
  const versions = await inCommune(viewer, (tx) => versionsIn(tx, only ?? undefined))
  return [...versions].map(([key, all]) => ({ key, versions: all }))
}

/** The number of a parameter's newest version; 0 before the first. */
export async function newestVersionNo(tx: Tx, key: ParameterKey): Promise<number> {
  const found = await tx.parameterValue.aggregate({ where: { key }, _max: { versionNo: true } })
  return found._max.versionNo ?? 0
}

async function versionsIn(
  tx: Tx,
  key?: ParameterKey,
): Promise<Map<ParameterKey, ParameterVersion[]>> {
  const rows = await tx.parameterValue.findMany({
    where: { key },
    include: { recorder: { select: { fullName: true } } },
    orderBy: [{ recordedAt: 'desc' }, { versionNo: 'desc' }],
  })
  const found = new Map<ParameterKey, ParameterVersion[]>()
  for (const row of rows) {
    // What a later version of the product knew is nothing to this one.
    if (!isParameterKey(row.key)) continue
    found.set(row.key, [...(found.get(row.key) ?? []), versionOf(row)])
  }
  return found
}

type KeptValue = Prisma.ParameterValueGetPayload<{
  include: { recorder: { select: { fullName: true } } }
}>

function versionOf({ validFrom, checkedOn, recorder, ...row }: KeptValue): ParameterVersion {
  return {
    versionNo: row.versionNo,
    value: row.value,
    validFrom: dayFromColumn(validFrom),
    source: row.source,
    checkedOn: dayFromColumn(checkedOn),
    recordedAt: row.recordedAt,
    recordedBy: recorder.fullName,
  }
}
