import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { removalInput } from '../input'
import type { YearRefusal } from '../rules'
import { removeYear } from '../year-records'

/** Takes away a school year that was opened by mistake; one with classes or pupils stays. */
export const removeUnusedYear = command<typeof removalInput, { startYear: number }, YearRefusal>({
  act: 'places/remove-year',
  right: 'place.keep',
  input: removalInput,
  constraints: {
    enrolment_commune_id_school_year_id_fkey: 'in_use',
    school_class_commune_id_school_year_id_fkey: 'in_use',
    schooling_answer_commune_id_school_year_id_fkey: 'in_use',
    year_opening_commune_id_school_year_id_fkey: 'in_use',
  },
  async run({ tx, enter }, { id }) {
    const year = await tx.schoolYear.findFirst({ where: { id } })
    if (!year) return refused('not_found')
    const { startYear } = year
    if (!(await removeYear(tx, id))) return refused('not_found')
    enter({
      subject: { kind: 'school_year', id },
      details: { number: `${startYear} – ${startYear + 1}` },
    })
    return done({ startYear })
  },
})
