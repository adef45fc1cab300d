import { createHash } from 'node:crypto'
import type { SchoolLevel } from '@/lib/places/school'
import type { Tx } from '@/lib/platform/db/client'
import type { Pupil } from './schooling'
import { toMoveUp } from './year-board'
import { planYear, type YearPlan } from './year-plan'

/** What a school's new year looks like before anybody has said anything, and the digest of what it is made from. */
export async function readYearPlan(
  tx: Tx,
  school: { id: string; level: SchoolLevel },
  pupils: readonly Pupil[],
  startYear: number,
): Promise<{ plan: YearPlan; seen: string }> {
  const moving = toMoveUp(pupils, startYear).filter(({ before }) => before?.schoolId === school.id)
  const classes = await tx.schoolClass.findMany({
    where: {
      schoolId: school.id,
      schoolYear: { startYear: startYear - 1 },
      OR: [
        { closedOn: null, name: { not: '' } },
        { id: { in: moving.flatMap(({ before }) => before?.classId ?? []) } },
      ],
    },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  const schools = await tx.school.findMany({
    select: { id: true, level: true },
    orderBy: { id: 'asc' },
  })
  const facts = { classes, pupils: moving, schools }
  return { plan: planYear(school, facts, startYear), seen: seenOf(startYear, facts) }
}

function seenOf(
  startYear: number,
  facts: { classes: readonly { id: string; name: string }[]; pupils: readonly Pupil[] },
): string {
  const pupils = facts.pupils.map(({ childId, before }) => `${childId}/${before?.classId}`).sort()
  const classes = facts.classes.map(({ id, name }) => `${id}/${name}`)
  const text = JSON.stringify([startYear, classes, pupils])
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
