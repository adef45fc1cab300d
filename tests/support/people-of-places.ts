import type { Viewer } from '@/lib/access/viewer'
import { columnOf, day } from '@/lib/calendar/day'
import { inCommune } from '@/lib/platform/db/transaction'
import { searchKey } from '@/lib/people/full-name'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { admitPeopleOfPlaces } from '@/prisma/seed/found-communes'
import { actingAs } from '@/prisma/seed/sign-in-as'
import { testDatabase } from './database'
import type { SponsoredChildren } from './sponsored-children'

/** Those who are of a village, a school and a class, and where these are. */
export type PeopleOfPlaces = {
  schoolLead: Viewer
  teacher: Viewer
  villageHead: Viewer
  village: string
  otherVillage: string
  school: string
  schoolClass: string
  otherClass: string
  /** the child goes to another school with the next school year */
  moveOn(childId: string): Promise<void>
  /** somebody with the roles of this moment */
  again(username: string): Promise<Viewer>
}

/**
 * Gives the places of the cast their people: An lives in the village and is in class 2B of the
 * school, Bình is in 2A and lives elsewhere, Chi is of neither.
 */
export async function settleAtHome(cast: SponsoredChildren): Promise<PeopleOfPlaces> {
  const { officer, an, binh } = cast
  const { communeId } = officer
  const at = new Date('2026-05-20T02:00:00Z')
  const placed = await inCommune(officer, async (tx) => {
    const village = await tx.village.create({ data: named(communeId, 'Thôn Hội Lâm') })
    const other = await tx.village.create({ data: named(communeId, 'Thôn An Lâm') })
    const level = 'primary' as const
    const school = await tx.school.create({
      data: { ...named(communeId, 'Trường TH Quế Thọ'), level },
    })
    const next = await tx.school.create({
      data: { ...named(communeId, 'Trường TH Bình Lâm'), level },
    })
    const yearOf = (startYear: number) =>
      tx.schoolYear.create({
        data: {
          ...{ communeId, startYear },
          startsOn: columnOf(day(`${startYear}-09-05`)),
          endsOn: columnOf(day(`${startYear + 1}-05-31`)),
        },
      })
    const [year, nextYear] = [await yearOf(2025), await yearOf(2026)]
    const classOf = (schoolId: string, schoolYearId: string, name: string) =>
      tx.schoolClass.create({ data: { communeId, schoolId, schoolYearId, name } })
    const own = await classOf(school.id, year.id, '2A')
    const beside = await classOf(school.id, year.id, '2B')
    const nextClass = await classOf(next.id, nextYear.id, '3A')
    await tx.child.update({
      where: { communeId_id: { communeId, id: an.childId } },
      data: { villageId: village.id },
    })
    await tx.child.update({
      where: { communeId_id: { communeId, id: binh.childId } },
      data: { villageId: other.id },
    })
    for (const [childId, schoolClassId] of [
      [an.childId, beside.id],
      [binh.childId, own.id],
    ] as const) {
      await tx.enrolment.create({
        data: { communeId, childId, schoolYearId: year.id, schoolClassId, recordedAt: at },
      })
    }
    return {
      village: village.id,
      otherVillage: other.id,
      school: school.id,
      schoolClass: own.id,
      otherClass: beside.id,
      next: { schoolYearId: nextYear.id, schoolClassId: nextClass.id },
    }
  })
  await admitPeopleOfPlaces(testDatabase().ownerUrl, communeId, day('2026-04-01'))
  const { next, ...places } = placed
  return {
    ...places,
    schoolLead: await signedIn('hieutruong'),
    teacher: await signedIn('gvcn'),
    villageHead: await signedIn('truongthon'),
    again: signedIn,
    moveOn: (childId) =>
      inCommune(officer, async (tx) => {
        await tx.enrolment.create({ data: { communeId, childId, ...next, recordedAt: at } })
      }),
  }
}

function signedIn(username: string): Promise<Viewer> {
  const passwords = choosePasswords('only for tests, 12 letters')
  return actingAs(username, passwords, (viewer) => Promise.resolve(viewer))
}

function named(communeId: string, name: string) {
  return { communeId, name, nameKey: searchKey(name) }
}
