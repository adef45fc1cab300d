import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune, type CommuneContext } from '@/lib/platform/db/transaction'
import { schoolYearOf, standingOfYear } from './school-year'
import type { ClassFile, YearFile, YearLine } from './year-line'

/** The school years of the viewer's commune, the newest first. */
export function listYears(viewer: CommuneContext): Promise<YearLine[]> {
  return inCommune(viewer, (tx) => yearsOf(tx, {}))
}

/** One year with the classes of every school, or null. */
export function openYear(viewer: CommuneContext, id: string): Promise<YearFile | null> {
  return inCommune(viewer, async (tx) => {
    const [year] = await yearsOf(tx, { id })
    if (!year) return null
    const schools = await tx.school.findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        level: true,
        classes: { where: { schoolYearId: id, name: { not: '' } }, select: CLASS },
      },
    })
    const next = await tx.schoolYear.findFirst({ where: { startYear: year.startYear + 1 } })
    return {
      ...year,
      nextYear: next?.startYear ?? null,
      schools: schools.map(({ classes, ...school }) => ({
        school,
        classes: classes.map(classOf).sort(byName),
      })),
    }
  })
}

/** One class, or null. */
export function openClass(viewer: CommuneContext, id: string): Promise<ClassFile | null> {
  return inCommune(viewer, async (tx) => {
    const found = await tx.schoolClass.findFirst({
      where: { id, name: { not: '' } },
      select: {
        ...CLASS,
        schoolYear: { select: { id: true, startYear: true } },
        school: { select: { name: true } },
      },
    })
    return (
      found && {
        ...classOf(found),
        yearId: found.schoolYear.id,
        startYear: found.schoolYear.startYear,
        schoolName: found.school.name,
      }
    )
  })
}

const CLASS = {
  id: true,
  name: true,
  closedOn: true,
  _count: { select: { enrolments: true } },
} as const

type KeptClass = {
  id: string
  name: string
  closedOn: Date | null
  _count: { enrolments: number }
}

function classOf({ id, name, closedOn, _count }: KeptClass) {
  return { id, name, children: _count.enrolments, closedOn: closedOn && dayFromColumn(closedOn) }
}

async function yearsOf(tx: Tx, where: { id?: string }, on: Day = today()): Promise<YearLine[]> {
  const years = await tx.schoolYear.findMany({
    where,
    orderBy: { startYear: 'desc' },
    select: {
      id: true,
      startYear: true,
      startsOn: true,
      endsOn: true,
      _count: { select: { classes: { where: { name: { not: '' } } }, enrolments: true } },
    },
  })
  return years.map(({ id, startYear, startsOn, endsOn, _count }) => {
    const days = { startsOn: dayFromColumn(startsOn), endsOn: dayFromColumn(endsOn) }
    return {
      ...{ id, startYear, ...days },
      standing: standingOfYear(days, on),
      takesEnrolments: startYear === schoolYearOf(on),
      classes: _count.classes,
      children: _count.enrolments,
    }
  })
}

/** 2A before 10A. */
function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'vi', { numeric: true })
}
