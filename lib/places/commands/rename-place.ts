import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { renameInput } from '../input'
import { holdPlace, renamePlace } from '../name-records'
import { decideChange, decideRename, type RenameRefusal } from '../rules'

type Renamed = { id: string; kind: 'village' | 'school'; name: string }

/** Another name for a village or school by a document, from its day; the old one stays findable. */
export const renamePlaceByDocument = command<typeof renameInput, Renamed, RenameRefusal>({
  act: 'places/rename-place',
  right: 'place.keep',
  input: renameInput,
  constraints: { village_name_once: 'name_taken', school_name_once: 'name_taken' },
  async run({ viewer, tx, now, today, enter }, { kind, id, name, seenName, from, basis }) {
    const place = await holdPlace(tx, { kind, id })
    if (!place) return refused('not_found')
    const stale = decideChange([place.name], [seenName])
    if (stale) return refused(stale, [place.name])
    const { name: was, lastUntil } = place
    const refusal = decideRename({ name, was, from, today, lastUntil })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await renamePlace(tx, by, { kind, id, name: was }, { name, from, basis })
    enter({ subject: { kind, id }, details: { name, was, from, basis } })
    return done({ id, kind, name })
  },
})
