import { dayFromColumn } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { schoolAliases, villageAliases, type Aliases } from './alias'

/** The old names of the commune's villages and schools, and what each one means today. */
export async function placeAliases(tx: Tx): Promise<{ villages: Aliases; schools: Aliases }> {
  const old = await tx.formerName.findMany({
    select: { villageId: true, schoolId: true, nameKey: true, until: true },
  })
  const names = old.map(({ villageId, schoolId, nameKey, until }) => ({
    of: villageId ? ('village' as const) : ('school' as const),
    placeId: villageId ?? schoolId ?? '',
    nameKey,
    until: dayFromColumn(until),
  }))
  const villages = await tx.village.findMany({
    select: { id: true, name: true, nameKey: true, merger: { select: { intoId: true } } },
  })
  const schools = names.some(({ of }) => of === 'school')
    ? await tx.school.findMany({ select: { id: true, name: true, nameKey: true } })
    : []
  return {
    villages: villageAliases(
      villages.map(({ merger, ...village }) => ({
        ...village,
        mergedIntoId: merger?.intoId ?? null,
      })),
      names.filter(({ of }) => of === 'village'),
    ),
    schools: schoolAliases(
      schools,
      names.filter(({ of }) => of === 'school'),
    ),
  }
}
