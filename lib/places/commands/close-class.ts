import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { closeClassInput } from '../input'
import type { ClassRefusal } from '../rules'
import { closeClass, holdClass } from '../year-records'

type Closed = { id: string; name: string; isClosed: boolean }

/** Closes a class that was dissolved, or opens it again: a closed one gets no teacher and goes up to no other. */
export const closeSchoolClass = command<typeof closeClassInput, Closed, ClassRefusal>({
  act: 'places/close-class',
  right: 'place.keep',
  input: closeClassInput,
  async run({ tx, today, enter }, { id, closed }) {
    await holdClass(tx, id)
    const found = await tx.schoolClass.findFirst({
      where: { id, name: { not: '' } },
      select: { name: true, closedOn: true, school: { select: { name: true } } },
    })
    if (!found) return refused('not_found')
    const isClosed = closed === 'yes'
    const { name } = found
    if ((found.closedOn !== null) === isClosed) return done({ id, name, isClosed })
    await closeClass(tx, id, isClosed ? today : null)
    const details = { name, place: found.school.name, outcome: isClosed ? 'closed' : 'reopened' }
    enter({ subject: { kind: 'school_class', id }, details })
    return done({ id, name, isClosed })
  },
})
