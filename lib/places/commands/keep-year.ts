import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { yearInput } from '../input'
import type { YearRefusal } from '../rules'
import { addYear, changeYear } from '../year-records'

type Kept = { id: string; startYear: number; isNew: boolean }

/** Opens a school year with its days, or gives one other days. */
export const keepYear = command<typeof yearInput, Kept, YearRefusal>({
  act: 'places/keep-year',
  right: 'place.keep',
  input: yearInput,
  constraints: { school_year_once: 'year_open_already' },
  async run({ viewer, tx, enter }, { id, startYear, startsOn, endsOn }) {
    const days = { startsOn, endsOn }
    if (id && !(await tx.schoolYear.findFirst({ where: { id, startYear } }))) {
      return refused('not_found')
    }
    const yearId = id ?? (await addYear(tx, viewer.communeId, { startYear, ...days }))
    if (id) await changeYear(tx, id, days)
    enter({
      subject: { kind: 'school_year', id: yearId },
      details: { number: `${startYear} – ${startYear + 1}`, from: startsOn, to: endsOn },
    })
    return done({ id: yearId, startYear, isNew: !id })
  },
})
