import { holdFiles } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { undoInput } from '../input'
import { factsOfUndoing, findOpening } from '../opening-queries'
import { findOwnSchool } from '../queries'
import { undoOpening } from '../records'
import { decideUndoing, type UndoRefusal } from '../rules'

type Undone = { schoolId: string; startYear: number }

/** Undoes the opening of a school's year while nothing was built on it; the pupils are where they were. */
export const undoYearOpening = command<typeof undoInput, Undone, UndoRefusal>({
  act: 'schooling/undo-opening',
  right: 'schooling.keep',
  input: undoInput,
  constraints: {
    year_opening_reversed_once: 'undone_already',
    // Somebody built on it in this very moment.
    enrolment_commune_id_school_class_id_fkey: 'followed',
    membership_commune_id_school_class_id_fkey: 'followed',
    proposal_commune_id_from_class_id_fkey: 'followed',
    class_answer_commune_id_school_class_id_fkey: 'followed',
    child_merger_move_commune_id_enrolment_id_fkey: 'followed',
  },
  async run({ viewer, tx, now: at, enter }, { openingId }) {
    const asked = await findOpening(tx, openingId)
    await holdFiles(tx, asked?.answers.map(({ childId }) => childId) ?? [])
    const opening = asked && (await findOpening(tx, openingId))
    const school = opening && (await findOwnSchool(tx, viewer, opening.schoolId))
    if (!school) return refused('not_found')
    const refusal = decideUndoing(await factsOfUndoing(tx, opening))
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const childIds = opening.answers.map(({ childId }) => childId)
    await undoOpening(tx, by, opening, childIds)
    const { startYear } = opening.schoolYear
    enter({
      subject: { kind: 'school', id: school.id },
      details: { number: `${startYear} – ${startYear + 1}`, movedChildren: childIds.length },
    })
    return done({ schoolId: school.id, startYear })
  },
})
