import type { Aliases } from '@/lib/places/alias'
import { schoolKey } from '@/lib/places/school'
import { villageKey } from '@/lib/places/village'
import type { OfficeList } from './list'

/**
 * A list with villages and schools under the names of today: one that still says the name of before
 * a merger or a renaming means the place that lives, and opens no second one.
 */
export function nowadays(
  list: OfficeList,
  { villages, schools }: { villages: Aliases; schools: Aliases },
): OfficeList {
  if (villages.size === 0 && schools.size === 0) return list
  const village = (name: string) => villages.get(villageKey(name)) ?? name
  const school = (name: string) => schools.get(schoolKey(name)) ?? name
  if (list.kind === 'sponsors') {
    const rows = list.rows.map((row) => ({ ...row, villages: unique(row.villages.map(village)) }))
    return { ...list, rows }
  }
  const rows = list.rows.map((row) => ({
    ...row,
    village: row.village === null ? null : village(row.village),
    school: row.school === null ? null : school(row.school),
  }))
  return { ...list, rows }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
