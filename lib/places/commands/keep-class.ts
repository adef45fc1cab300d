import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { classInput } from '../input'
import { decideChange, type ClassRefusal } from '../rules'
import { addClass, renameClass } from '../year-records'

type Kept = { id: string; yearId: string; name: string; isNew: boolean }

/** Adds a class to a school and year, or gives one another name; its pupils stay with it. */
export const keepClass = command<typeof classInput, Kept, ClassRefusal>({
  act: 'places/keep-class',
  right: 'place.keep',
  input: classInput,
  constraints: { school_class_once: 'class_name_taken' },
  async run({ viewer, tx, enter }, { id, seenName, schoolId, yearId, name }) {
    if (!id) {
      const school = schoolId && (await tx.school.findFirst({ where: { id: schoolId } }))
      const year = yearId && (await tx.schoolYear.findFirst({ where: { id: yearId } }))
      if (!school || !year) return refused('not_found')
      const place = { schoolId: school.id, schoolYearId: year.id, name }
      const added = await addClass(tx, viewer.communeId, place)
      const subject = { kind: 'school_class', id: added }
      enter({ subject, details: { name, place: school.name } })
      return done({ id: added, yearId: year.id, name, isNew: true })
    }
    const found = await tx.schoolClass.findFirst({
      where: { id, name: { not: '' } },
      select: { id: true, name: true, schoolYearId: true, school: { select: { name: true } } },
    })
    if (!found) return refused('not_found')
    const stale = decideChange([found.name], [seenName])
    if (stale) return refused('changed_meanwhile', [found.name])
    if (!(await renameClass(tx, { id, name: found.name }, name))) {
      return refused('changed_meanwhile', [name])
    }
    enter({
      subject: { kind: 'school_class', id },
      details: { name, was: found.name, place: found.school.name },
    })
    return done({ id, yearId: found.schoolYearId, name, isNew: false })
  },
})
