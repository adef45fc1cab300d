import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { reachOf } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import { openChildFile } from '@/lib/children/file-queries'
import { childFilterFrom } from '@/lib/children/filter'
import { listAssignedChildren, listChildren } from '@/lib/children/queries'
import { childrenInReach } from '@/lib/children/reach-queries'
import { reachesChild } from '@/lib/children/reach'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let home: PeopleOfPlaces

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
})

const EVERYTHING = {
  terms: true,
  enrolments: {
    orderBy: { schoolYear: { startYear: 'desc' } },
    take: 1,
    include: { schoolClass: { select: { schoolId: true } } },
  },
} as const

/** Who there is, for laws that hold for everybody. */
function everybody(): Viewer[] {
  const { officer, leader, auditor, administrator, member, otherOfficer } = cast
  const { schoolLead, teacher, villageHead } = home
  return [
    ...[officer, leader, auditor, administrator, member, otherOfficer],
    ...[schoolLead, teacher, villageHead],
  ]
}

test('the predicate and its where agree over the whole cast', async () => {
  for (const viewer of everybody()) {
    const on = today()
    const all = await inCommune(viewer, (tx) => tx.child.findMany({ include: EVERYTHING }))
    const found = await inCommune(viewer, async (tx) =>
      tx.child.findMany({ where: await childrenInReach(tx, viewer, 'child.list', on) }),
    )
    const reach = reachOf(viewer, 'child.list')
    const wanted = all.filter((child) =>
      reachesChild(
        reach,
        {
          villageId: child.villageId,
          schoolId: child.enrolments[0]?.schoolClass.schoolId ?? null,
          schoolClassId: child.enrolments[0]?.schoolClassId ?? null,
          terms: child.terms.map(({ sponsorId, endsOn }) => ({
            sponsorId,
            endsOn: endsOn && dayFromColumn(endsOn),
          })),
        },
        on,
      ),
    )
    expect(found.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort())
  }
})

test('the commune’s roles see every child, the member the own unit’s, nobody the other commune’s', async () => {
  const { officer, otherOfficer, member } = cast
  const codes = async (viewer: Viewer) =>
    (await listChildren(viewer, childFilterFrom({}))).lines.map((line) => line.code).sort()
  expect(await codes(officer)).toEqual(['VA-0001', 'VA-0002', 'VA-0003'])
  expect(await codes(otherOfficer)).toEqual([])
  expect(await codes(member)).toEqual([])
  const own = await listAssignedChildren(member)
  expect(own.map(({ code, givenName }) => [code, givenName])).toEqual([
    ['VA-0001', 'An'],
    ['VA-0002', 'Bình'],
  ])
})

test('whoever is of a child’s village, school or class sees it by name, and no other child', async () => {
  const codes = async (viewer: Viewer) =>
    (await listChildren(viewer, childFilterFrom({}))).lines.map((line) => line.code).sort()
  expect(await codes(home.villageHead)).toEqual(['VA-0001'])
  expect(await codes(home.schoolLead)).toEqual(['VA-0001', 'VA-0002'])
  expect(await codes(home.teacher)).toEqual(['VA-0002'])
  expect(await openChildFile(home.teacher, cast.an.childId)).toBeNull()
  expect(await readSupportHistory(home.villageHead, cast.binh.childId)).toBeNull()
  expect(await listAssignedChildren(home.villageHead)).toEqual([])
})

test('at home a file tells who helps, but neither number nor money', async () => {
  const opened = await openChildFile(home.villageHead, cast.an.childId)
  expect(opened).toMatchObject({
    kind: 'local',
    child: { fullName: 'Nguyễn Thị An', personalId: null },
  })
  const history = await readSupportHistory(home.villageHead, cast.an.childId)
  expect(history?.terms).toMatchObject([{ sponsor: 'Công an xã', pledges: null }])
  expect(history?.acts.map(({ kind }) => kind).sort()).toEqual(['accepted', 'recognised'])
})

test('a child that went on to another school is not the old school’s any more', async () => {
  const before = await openChildFile(home.schoolLead, cast.binh.childId)
  expect(before?.kind).toBe('local')
  await home.moveOn(cast.binh.childId)
  expect(await openChildFile(home.schoolLead, cast.binh.childId)).toBeNull()
  expect(await openChildFile(home.teacher, cast.binh.childId)).toBeNull()
})

test('a member’s answer carries neither family name nor home nor guardian', async () => {
  const [own, opened] = await Promise.all([
    listAssignedChildren(cast.member),
    openChildFile(cast.member, cast.an.childId),
  ])
  expect(Object.keys(own[0] ?? {}).sort()).toEqual([
    'age',
    'code',
    'givenName',
    'id',
    'schoolLevel',
  ])
  expect(opened?.kind).toBe('assigned')
  expect(JSON.stringify([own, opened])).not.toContain('Nguyễn')
})

test('out of reach is out of the world, and leaves no trace', async () => {
  const { member, otherOfficer, chi, an } = cast
  const before = await traces()
  expect(await openChildFile(member, chi.childId)).toBeNull()
  expect(await readSupportHistory(member, chi.childId)).toBeNull()
  expect(await openChildFile(otherOfficer, an.childId)).toBeNull()
  expect(await traces()).toBe(before)
})

test('opening a file leaves the trace of who opened it', async () => {
  const before = await traces()
  await openChildFile(cast.officer, cast.an.childId)
  expect(await traces()).toBe(before + 1)
  const [last] = await readAsSuperuser<{ person_id: string; via: string }>(
    'select person_id, via from trace order by id desc limit 1',
  )
  expect(last).toEqual({ person_id: cast.officer.personId, via: 'page' })
})

test('search needs no marks; filters narrow; the member finds nothing more by asking', async () => {
  const find = async (viewer: Viewer, params: Record<string, string>) =>
    (await listChildren(viewer, childFilterFrom(params))).lines.map((line) => line.code)
  expect(await find(cast.officer, { q: 'nguyen an' })).toEqual(['VA-0001'])
  expect(await find(cast.officer, { q: 'va-0003' })).toEqual(['VA-0003'])
  expect(await find(cast.officer, { q: '%' })).toEqual([])
  expect(await find(cast.officer, { state: 'waiting' })).toEqual([])
  expect(await find(cast.member, { q: 'chi' })).toEqual([])
})

async function traces(): Promise<number> {
  const [row] = await readAsSuperuser<{ count: number }>('select count(*)::int as count from trace')
  return row?.count ?? 0
}
