import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { promotionInput } from '../input'
import { promotedClasses } from '../promotion'
import { keepClasses } from '../records'
import type { ClassRefusal } from '../rules'

type Promoted = { yearId: string; startYear: number; added: number }

/**
 * Makes next year's classes of every school from this year's. Classes that are there already stay;
 * pupils come with the class list of the school, which knows who repeats a year.
 */
export const promoteClasses = command<typeof promotionInput, Promoted, ClassRefusal>({
  act: 'places/promote-classes',
  right: 'place.keep',
  input: promotionInput,
  async run({ viewer, tx, enter }, { yearId }) {
    const year = await tx.schoolYear.findFirst({ where: { id: yearId } })
    if (!year) return refused('not_found')
    const startYear = year.startYear + 1
    const next = await tx.schoolYear.findFirst({ where: { startYear } })
    if (!next) return refused('no_next_year')
    const schools = await tx.school.findMany({
      select: {
        id: true,
        level: true,
        classes: {
          where: { schoolYearId: yearId, closedOn: null, name: { not: '' } },
          select: { name: true },
        },
      },
    })
    const wanted = schools.flatMap(({ id: schoolId, level, classes }) =>
      promotedClasses(
        level,
        classes.map(({ name }) => name),
      ).map((name) => ({ schoolId, name })),
    )
    const before = await tx.schoolClass.count({ where: { schoolYearId: next.id } })
    const after = await keepClasses(tx, viewer.communeId, next.id, wanted)
    const added = after.size - before
    if (added <= 0) return refused('nothing_to_promote')
    enter({
      subject: { kind: 'school_year', id: next.id },
      details: { number: `${startYear} – ${startYear + 1}`, new: added },
    })
    return done({ yearId: next.id, startYear, added })
  },
})
