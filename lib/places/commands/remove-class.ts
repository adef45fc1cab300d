import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { removalInput } from '../input'
import type { ClassRefusal } from '../rules'
import { removeClass } from '../year-records'

type Removed = { yearId: string; name: string }

/** Takes away a class that was added by mistake; one with pupils or a teacher stays. */
export const removeUnusedClass = command<typeof removalInput, Removed, ClassRefusal>({
  act: 'places/remove-class',
  right: 'place.keep',
  input: removalInput,
  constraints: {
    enrolment_commune_id_school_class_id_fkey: 'in_use',
    membership_commune_id_school_class_id_fkey: 'in_use',
    proposal_commune_id_from_class_id_fkey: 'in_use',
    class_answer_commune_id_school_class_id_fkey: 'in_use',
  },
  async run({ tx, enter }, { id }) {
    const found = await tx.schoolClass.findFirst({
      where: { id, name: { not: '' } },
      select: { name: true, schoolYearId: true, school: { select: { name: true } } },
    })
    if (!found) return refused('not_found')
    if (!(await removeClass(tx, id))) return refused('not_found')
    const { name } = found
    enter({ subject: { kind: 'school_class', id }, details: { name, place: found.school.name } })
    return done({ yearId: found.schoolYearId, name })
  },
})
