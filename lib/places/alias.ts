/** A village as far as its names lead somewhere: a closed one names the village it went up in. */
export type NamedVillage = {
  id: string
  name: string
  nameKey: string
  /** null while the village lives; its own id where the merger that opened it was taken back */
  mergedIntoId: string | null
}

/** A name a place had, and the first day of the name that followed. */
export type OldName = { placeId: string; nameKey: string; until: string }

/** Names that stand for a living place under another name: by key, the name of today. */
export type Aliases = ReadonlyMap<string, string>

/**
 * The old names of villages (tên cũ) and the village each one means today, through any number of
 * mergers. A living village's own name always means itself: Thôn 3 may be called Thôn 2 once the old
 * Thôn 2 is gone. Of two villages that had a name, the one that had it last is meant.
 */
export function villageAliases(
  villages: readonly NamedVillage[],
  oldNames: readonly OldName[],
): Aliases {
  const byId = new Map(villages.map((village) => [village.id, village]))
  const closed = villages.filter(({ mergedIntoId }) => mergedIntoId !== null)
  const old = [...oldNames].sort((a, b) => (a.until < b.until ? -1 : 1))
  const wanted = [
    ...old.map(({ placeId, nameKey }) => ({ placeId, nameKey })),
    ...closed.map(({ id, nameKey }) => ({ placeId: id, nameKey })),
  ]
  const aliases = new Map<string, string>()
  for (const { placeId, nameKey } of wanted) {
    const living = livingFrom(byId, placeId)
    if (living) aliases.set(nameKey, living.name)
  }
  for (const { nameKey, mergedIntoId } of villages) if (!mergedIntoId) aliases.delete(nameKey)
  return aliases
}

/** The same for schools, which never merge. */
export function schoolAliases(
  schools: readonly { id: string; name: string; nameKey: string }[],
  oldNames: readonly OldName[],
): Aliases {
  return villageAliases(
    schools.map((school) => ({ ...school, mergedIntoId: null })),
    oldNames,
  )
}

function livingFrom(byId: ReadonlyMap<string, NamedVillage>, id: string): NamedVillage | undefined {
  let village = byId.get(id)
  for (let steps = 0; village?.mergedIntoId && steps < byId.size; steps += 1) {
    if (village.mergedIntoId === village.id) return undefined
    village = byId.get(village.mergedIntoId)
  }
  return village?.mergedIntoId ? undefined : village
}
