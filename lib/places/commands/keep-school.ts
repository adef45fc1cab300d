import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { schoolInput } from '../input'
import { addSchool, changeSchool } from '../place-records'
import { findSchoolIn } from '../queries'
import { decideChange, type PlaceRefusal } from '../rules'

type Kept = { id: string; name: string; isNew: boolean }

/** Adds a school, or changes its name or level; its classes and children stay with it. */
export const keepSchool = command<typeof schoolInput, Kept, PlaceRefusal>({
  act: 'places/keep-school',
  right: 'place.keep',
  input: schoolInput,
  constraints: { school_name_once: 'name_taken' },
  async run({ viewer, tx, enter }, { id, name, level, seenName, seenLevel }) {
    if (!id) {
      const added = await addSchool(tx, viewer.communeId, { name, level })
      enter({ subject: { kind: 'school', id: added }, details: { name, level } })
      return done({ id: added, name, isNew: true })
    }
    const school = await findSchoolIn(tx, id)
    if (!school) return refused('not_found')
    const refusal = decideChange([school.name, school.level], [seenName, seenLevel])
    if (refusal) return refused(refusal, [school.name])
    if (school.name === name && school.level === level) return done({ id, name, isNew: false })
    if (!(await changeSchool(tx, school, { name, level }))) {
      return refused('changed_meanwhile', [name])
    }
    enter({ subject: { kind: 'school', id }, details: { name, was: school.name, level } })
    return done({ id, name, isNew: false })
  },
})
