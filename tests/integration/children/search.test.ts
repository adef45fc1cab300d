import { beforeAll, describe, expect, test } from 'vitest'
import { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { addDays } from '@/lib/calendar/day'
import { exportChildren } from '@/lib/children/commands/export-children'
import { childFilterFrom } from '@/lib/children/filter'
import { byPriority } from '@/lib/children/priority'
import { priorityOrder } from '@/lib/children/priority-queries'
import { listChildren } from '@/lib/children/queries'
import { sealedFor, withTypedWords } from '@/lib/children/search-queries'
import { searchKey } from '@/lib/people/full-name'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { personalIdIndex, sealPersonalId } from '@/lib/platform/personal-id-secret'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const ID = '049215001234'
let cast: SponsoredChildren
let home: PeopleOfPlaces

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
  const { communeId, personId } = cast.officer
  await inCommune(cast.officer, async (tx) => {
    await tx.child.update({
      where: { communeId_id: { communeId, id: cast.an.childId } },
      data: {
        ...{ guardianName: 'Đỗ Thị Huyền', guardianPhone: '0905739926' },
        personalIdCipher: sealPersonalId(communeId, ID),
        personalIdIndex: personalIdIndex(communeId, ID),
      },
    })
    await tx.guardian.create({
      data: {
        ...{ communeId, childId: cast.binh.childId, relation: 'grandparent' },
        ...{ fullName: 'Hồ Văn Đàn', phone: '0355123456', validFrom: new Date('2026-05-20') },
        ...{ recordedBy: personId, recordedAt: new Date('2026-05-20T02:00:00Z') },
      },
    })
  })
})

async function find(viewer: Viewer, params: Record<string, string>) {
  const { lines } = await listChildren(viewer, childFilterFrom(params))
  return lines.map(({ code, foundBy }) => [code, foundBy])
}

describe('a child is found', () => {
  test.each([
    ['do thi huyen', [['VA-0001', 'guardian']]],
    ['Huyền', [['VA-0001', 'guardian']]],
    ['yen do', []],
    ['ho van dan', [['VA-0002', 'guardian']]],
    ['huyen an', []],
    ['0905 739 926', [['VA-0001', 'phone']]],
    ['+84 355 123 456', [['VA-0002', 'phone']]],
    ['739926', [['VA-0001', 'phone']]],
    ['049 215 001 234', [['VA-0001', 'personal_id']]],
    ['049215001235', []],
    ['04921500123', []],
    ['0001', [['VA-0001', null]]],
    ["an' or '1'='1", []],
  ])('by %s: %j', async (q, wanted) => {
    expect(await find(cast.officer, { q })).toEqual(wanted)
  })

  test('at home only among one’s own, and never by the ID', async () => {
    expect(await find(home.villageHead, { q: 'huyen' })).toEqual([['VA-0001', 'guardian']])
    expect(await find(home.villageHead, { q: ID })).toEqual([])
    expect(await find(home.villageHead, { q: '0355123456' })).toEqual([])
    expect(await find(home.teacher, { q: '0905739926' })).toEqual([])
    expect(await find(home.teacher, { q: '0355123456' })).toEqual([['VA-0002', 'phone']])
  })

  test('in no other commune', async () => {
    expect(await find(cast.otherOfficer, { q: ID })).toEqual([])
    expect(await find(cast.otherOfficer, { q: 'huyen' })).toEqual([])
  })
})

test('the database writes the key of a name as the program does', async () => {
  const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'
  const names = [
    ...[letters, letters.toUpperCase(), letters.normalize('NFD')],
    ...['Hồ Thị Y’Bia', 'K´Brơi ‘Ý’', 'Êban Mlô', 'Zơrâm Thị Ngọc', "O'Đặng", 'Nguyễn Văn A (ông)'],
  ]
  const { communeId, personId } = cast.officer
  const kept = await inCommune(cast.officer, async (tx) => {
    await tx.guardian.createMany({
      data: names.map((fullName) => ({
        ...{ communeId, childId: cast.chi.childId, relation: 'other' as const, fullName },
        ...{ validFrom: new Date('2026-05-20'), validTo: new Date('2026-05-21') },
        ...{ recordedBy: personId, recordedAt: new Date('2026-05-20T02:00:00Z') },
      })),
    })
    return tx.guardian.findMany({ where: { childId: cast.chi.childId } })
  })
  expect(kept.map(({ fullName, nameKey }) => [fullName, nameKey])).toEqual(
    kept.map(({ fullName }) => [fullName, ` ${searchKey(fullName)}`]),
  )
  expect(kept).toHaveLength(names.length)
})

test('classes and ages narrow the list', async () => {
  const { officer } = cast
  expect(await find(officer, { schoolClass: home.schoolClass })).toEqual([['VA-0002', null]])
  // Everybody of the cast was born on 8 March 2015; it is 20 November 2026.
  expect(await find(officer, { ageFrom: '11', ageTo: '11' })).toHaveLength(3)
  expect(await find(officer, { ageFrom: '12' })).toEqual([])
  expect(await find(officer, { ageTo: '10' })).toEqual([])
})

test('classes to filter by are those somebody is in, and those in reach', async () => {
  const classes = async (viewer: Viewer) =>
    (await listChildren(viewer, childFilterFrom({}))).places.classes.map(({ name }) => name)
  expect(await classes(cast.officer)).toEqual(['2A', '2B'])
  expect(await classes(home.schoolLead)).toEqual(['2A', '2B'])
  expect(await classes(home.teacher)).toEqual(['2A'])
  expect(await classes(home.villageHead)).toEqual([])
})

describe('what was typed', () => {
  const typed = childFilterFrom({ q: 'huyen', ageFrom: '6' })

  test('goes through an address closed, for whoever typed it', () => {
    const sealed = sealedFor(cast.officer, typed)
    expect(sealed.q).toBe('')
    expect(withTypedWords(cast.officer, sealed)).toMatchObject({ q: 'huyen', ageFrom: 6 })
    expect(withTypedWords(cast.leader, sealed)).toMatchObject({ q: '', sealed: '', ageFrom: 6 })
  })

  test('goes along with what is taken out', async () => {
    const sealed = sealedFor(cast.officer, typed)
    const outcome = await exportChildren(cast.officer, sealed)
    expect(outcome).toMatchObject({ kind: 'done', value: { filter: { q: 'huyen' } } })
    expect(outcome.kind === 'done' && outcome.value.lines.map(({ code }) => code)).toEqual([
      'VA-0001',
    ])
  })
})

describe('by priority', () => {
  test('the list stands as the rule says, either way round, whom somebody helps behind', async () => {
    const codes = async (order: string) =>
      (await find(cast.officer, { sort: 'priority', order })).map(([code]) => code)
    const helped = (await find(cast.officer, { state: 'supported', sort: 'code' })).map(
      ([code]) => code,
    )
    const waiting = byPriority(await listWaitingChildren(cast.officer), today())
    const first = waiting.map(({ code }) => code)
    expect(await codes('asc')).toEqual([...first, ...(await codes('asc')).slice(first.length)])
    expect((await codes('asc')).slice(first.length).sort()).toEqual(helped)
    expect((await codes('desc')).slice(0, first.length)).toEqual(first.reverse())
  })

  test('the database orders as the rule does, whatever the circumstances', async () => {
    const [on, categories] = [today(), [...PROGRAMME_CATEGORIES, null]]
    const all = categories.flatMap((category, at) =>
      [true, false].flatMap((especiallyDifficult) =>
        [0, 1, 91, 92, 93, 400].map((days) => ({
          ...{ category, especiallyDifficult, waitingSince: addDays(on, -days) },
          code: `VA-${days}-${at % 3}${especiallyDifficult ? 'a' : 'B'}`,
        })),
      ),
    )
    const rows = all.map(
      ({ code, category, especiallyDifficult, waitingSince }) =>
        Prisma.sql`(${code}::text, ${category}::programme_category, ${especiallyDifficult}::boolean,
          ${waitingSince}::date)`,
    )
    const columns = {
      ...{ category: Prisma.sql`x.category`, marked: Prisma.sql`x.marked` },
      ...{ since: Prisma.sql`x.since`, code: Prisma.sql`x.code` },
    }
    const found = await inCommune(
      cast.officer,
      (tx) => tx.$queryRaw<{ code: string; category: string | null }[]>`
        select x.code, x.category::text from (values ${Prisma.join(rows)})
          as x(code, category, marked, since) order by ${priorityOrder(columns, on)}`,
    )
    const wanted = byPriority(all, on).map(({ code, category }) => ({ code, category }))
    expect(found).toEqual(wanted)
  })
})
