import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { villageInput } from '../input'
import { addVillage, renameVillage } from '../place-records'
import { findVillageIn } from '../queries'
import { decideChange, type PlaceRefusal } from '../rules'

type Kept = { id: string; name: string; isNew: boolean }

/** Adds a village, or gives one another name; children and units of the village stay with it. */
export const keepVillage = command<typeof villageInput, Kept, PlaceRefusal>({
  act: 'places/keep-village',
  right: 'place.keep',
  input: villageInput,
  constraints: { village_name_once: 'name_taken' },
  async run({ viewer, tx, enter }, { id, name, seenName }) {
    if (!id) {
      const added = await addVillage(tx, viewer.communeId, name)
      enter({ subject: { kind: 'village', id: added }, details: { name } })
      return done({ id: added, name, isNew: true })
    }
    const village = await findVillageIn(tx, id)
    if (!village) return refused('not_found')
    const refusal = decideChange([village.name], [seenName])
    if (refusal) return refused(refusal, [village.name])
    if (village.name === name) return done({ id, name, isNew: false })
    if (!(await renameVillage(tx, village, name))) return refused('changed_meanwhile', [name])
    enter({ subject: { kind: 'village', id }, details: { name, was: village.name } })
    return done({ id, name, isNew: false })
  },
})
