import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { schoolKey } from './school'
import { villageKey } from './village'

export type NamedPlace = { kind: 'village' | 'school'; id: string; name: string }

/** A place held still until the transaction ends, with the day its present name began; null when there is none. */
export async function holdPlace(
  tx: Tx,
  { kind, id }: Omit<NamedPlace, 'name'>,
): Promise<{ name: string; lastUntil: Day | null } | null> {
  const [held] =
    kind === 'village'
      ? await tx.$queryRaw<{ name: string }[]>`
          select name from village where id = ${id}::uuid and merger_id is null for update`
      : await tx.$queryRaw<{ name: string }[]>`
          select name from school where id = ${id}::uuid for update`
  if (!held) return null
  const last = await tx.formerName.findFirst({
    where: columnIn(kind, id),
    orderBy: { until: 'desc' },
    select: { until: true },
  })
  return { name: held.name, lastUntil: last && dayFromColumn(last.until) }
}

/** Gives a place another name from a day on; the one it had stays in the book. */
export async function renamePlace(
  tx: Tx,
  by: Author,
  place: NamedPlace,
  change: { name: string; from: Day; basis: string },
): Promise<void> {
  const { kind, id, name: was } = place
  const keyOf = kind === 'village' ? villageKey : schoolKey
  await tx.formerName.create({
    data: {
      communeId: by.communeId,
      ...columnIn(kind, id),
      name: was,
      nameKey: keyOf(was),
      until: columnOf(change.from),
      basis: change.basis,
      recordedBy: by.personId,
      recordedAt: by.at,
    },
  })
  const renamed = { where: { id }, data: { name: change.name, nameKey: keyOf(change.name) } }
  if (kind === 'village') await tx.village.updateMany(renamed)
  else await tx.school.updateMany(renamed)
}

function columnIn(kind: NamedPlace['kind'], id: string) {
  return kind === 'village' ? { villageId: id } : { schoolId: id }
}
