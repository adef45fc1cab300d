import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { yearInput } from '../input'
import { decideChange, type YearRefusal } from '../rules'
import { addYear, changeYear, holdYear } from '../year-records'

type Kept = { id: string; startYear: number; isNew: boolean }

/** Opens a school year with its days, or gives one other days. */
export const keepYear = command<typeof yearInput, Kept, YearRefusal>({
  act: 'places/keep-year',
  right: 'place.keep',
  input: yearInput,
  constraints: { school_year_once: 'year_open_already' },
  async run({ viewer, tx, enter }, { id, startYear, ...typed }) {
    const { startsOn, endsOn } = typed
    const days = { startsOn, endsOn }
    if (id) {
      const kept = await holdYear(tx, { id, startYear })
      if (!kept) return refused('not_found')
      const now = [kept.startsOn, kept.endsOn]
      if (decideChange(now, [typed.seenStartsOn, typed.seenEndsOn])) {
        return refused('days_changed', now)
      }
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
