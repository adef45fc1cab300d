import type { Tx } from '@/lib/platform/db/client'
import { schoolKey, type SchoolLevel } from './school'
import { villageKey } from './village'

/** Adds a village; the database refuses a name the commune already has. */
export async function addVillage(tx: Tx, communeId: string, name: string): Promise<string> {
  const { id } = await tx.village.create({ data: { communeId, name, nameKey: villageKey(name) } })
  return id
}

/** Gives a village another name, as long as it still has the one that was seen. */
export async function renameVillage(
  tx: Tx,
  seen: { id: string; name: string },
  name: string,
): Promise<boolean> {
  const { count } = await tx.village.updateMany({
    where: { ...seen, mergerId: null },
    data: { name, nameKey: villageKey(name) },
  })
  return count === 1
}

type SchoolFacts = { name: string; level: SchoolLevel }

/** Adds a school; the database refuses a name the commune already has. */
export async function addSchool(tx: Tx, communeId: string, facts: SchoolFacts): Promise<string> {
  const { id } = await tx.school.create({
    data: { ...facts, communeId, nameKey: schoolKey(facts.name) },
  })
  return id
}

/** Changes a school, as long as it still is as it was seen. */
export async function changeSchool(
  tx: Tx,
  seen: { id: string } & SchoolFacts,
  facts: SchoolFacts,
): Promise<boolean> {
  const { count } = await tx.school.updateMany({
    where: seen,
    data: { ...facts, nameKey: schoolKey(facts.name) },
  })
  return count === 1
}
