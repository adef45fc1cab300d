import { z } from 'zod'
import { may, reachOf, type Reach, type Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { schoolYearOf } from '@/lib/places/school-year'
import { isUntouched, openingsOf } from './opening-queries'
import { pupilsOf } from './pupil-queries'
import { OFF_THE_LIST, schoolOf, standingOf, type Pupil } from './schooling'
import { askedAmong, type SchoolYearPage, type YearBoard } from './year-board'
import { readYearPlan } from './plan-queries'

/** The schools in the year that begins, as far as the viewer keeps them, and pupils who are said to have left. */
export function readYearBoard(viewer: Viewer): Promise<YearBoard> {
  const on = today()
  const startYear = schoolYearOf(on)
  return inCommune(viewer, async (tx) => {
    const reach = reachOf(viewer, 'schooling.keep')
    const pupils = await pupilsOf(tx, reach, startYear, on)
    const openings = await openingsOf(tx, startYear)
    const schools = await schoolsIn(tx, reach)
    const lines = schools.map((school) => {
      const own = pupils.filter((pupil) => schoolOf(pupil) === school.id)
      const count = (standing: string) => own.filter((one) => standingOf(one) === standing).length
      return {
        ...school,
        opening: openings.get(school.id) ?? null,
        inClass: count('in_class'),
        unplaced: count('unplaced'),
        unknown: count('unknown'),
        gone: count('gone'),
      }
    })
    return {
      startYear,
      schools: lines.filter((line) => line.opening !== null || totalOf(line) > 0),
      leavers: may(viewer, 'child.keep') ? await leaversAmong(tx, pupils, schools) : [],
    }
  })
}

/** One school's page; null where the viewer does not keep it. */
export function openSchoolYear(viewer: Viewer, address: string): Promise<SchoolYearPage | null> {
  const id = z.uuid().safeParse(address)
  if (!id.success) return Promise.resolve(null)
  const on = today()
  const startYear = schoolYearOf(on)
  return inCommune(viewer, async (tx) => {
    const school = await findOwnSchool(tx, viewer, id.data)
    if (!school) return null
    const reach = { sponsorIds: [], villageIds: [], schoolIds: [school.id], schoolClassIds: [] }
    const pupils = await pupilsOf(tx, reach, startYear, on)
    const opening = (await openingsOf(tx, startYear)).get(school.id) ?? null
    const all = await tx.school.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
    const classes = await tx.schoolClass.findMany({
      where: { schoolId: school.id, schoolYear: { startYear }, closedOn: null, name: { not: '' } },
      select: { id: true, name: true },
    })
    return {
      ...{ school, startYear, opening, on },
      mayUndo: opening !== null && (await isUntouched(tx, opening.id)),
      ...(await readYearPlan(tx, school, pupils, startYear)),
      inClass: pupils.filter((one) => standingOf(one) === 'in_class').length,
      asked: askedAmong(pupils),
      classes: classes.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true })),
      otherSchools: all
        .filter((one) => one.id !== school.id)
        .map(({ id: otherId, name }) => ({ id: otherId, name })),
    }
  })
}

/** The school, where it lies within the viewer's reach. */
export async function findOwnSchool(tx: Tx, viewer: Viewer, id: string) {
  const reach = reachOf(viewer, 'schooling.keep')
  if (reach !== 'all' && !reach.schoolIds.includes(id)) return null
  return tx.school.findFirst({ where: { id }, select: { id: true, name: true, level: true } })
}

function schoolsIn(tx: Tx, reach: Reach) {
  return tx.school.findMany({
    where: reach === 'all' ? {} : { id: { in: [...reach.schoolIds] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, level: true },
  })
}

/** Only who stands on the list can be taken off it. */
async function leaversAmong(
  tx: Tx,
  pupils: readonly Pupil[],
  schools: readonly { id: string; name: string }[],
) {
  const gone = pupils.filter(
    (pupil) =>
      pupil.outcome && standingOf(pupil) === 'gone' && OFF_THE_LIST.includes(pupil.outcome),
  )
  const accepted = await tx.acceptance.findMany({
    where: { childId: { in: gone.map(({ childId }) => childId) } },
    select: { childId: true },
  })
  const onList = new Set(accepted.map(({ childId }) => childId))
  return gone
    .filter(({ childId }) => onList.has(childId))
    .map(({ childId, code, fullName, outcome, before }) => ({
      ...{ childId, code, fullName, outcome },
      school: schools.find(({ id }) => id === before?.schoolId)?.name ?? '',
    }))
}

function totalOf(line: { inClass: number; unplaced: number; unknown: number; gone: number }) {
  return line.inClass + line.unplaced + line.unknown + line.gone
}
