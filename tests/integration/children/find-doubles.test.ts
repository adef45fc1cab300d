import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { addGuardian } from '@/lib/children/commands/add-guardian'
import { endGuardian } from '@/lib/children/commands/end-guardian'
import { findDoubles } from '@/lib/children/double-pairs'
import { findDoublesOf, type AskedChild } from '@/lib/children/double-queries'
import { keepKeys } from '@/lib/children/key-records'
import { fillKeys } from '@/lib/children/jobs/fill-keys'
import { addChildren } from '@/lib/children/records'
import { day } from '@/lib/calendar/day'
import { inCommune } from '@/lib/platform/db/transaction'
import { newId } from '@/lib/platform/new-id'
import { askedChildren } from '@/scripts/ask/asked-children'
import { CHILDREN, openOffice, sample, takeIn } from '@/tests/integration/lists/take-in'
import { readAsSuperuser } from '@/tests/support/database'
import { listWithDoubles } from '@/tests/support/doubles/planted'

let officer: Viewer
let stranger: Viewer

const NOTHING = {
  ...{ bornOn: null, bornYear: null, sex: null, personalId: null },
  ...{ village: null, guardianName: null },
}
/** VA-0001 as the sample has her. */
const NHI = { ...NOTHING, fullName: 'Đặng Thị Thanh Nhi', bornOn: day('2019-02-18') }

beforeAll(async () => {
  const signIn = await openOffice()
  officer = await signIn('canbo')
  stranger = await signIn('canbo.khac')
  expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({ kind: 'done' })
})

function found(asked: AskedChild, viewer = officer, except?: string) {
  return inCommune(viewer, (tx) => findDoublesOf(tx, viewer.communeId, asked, { except }))
}

async function codes(asked: AskedChild, viewer?: Viewer, except?: string): Promise<string[]> {
  return (await found(asked, viewer, except)).map(
    ({ child, sure }) => `${child.code}${sure ? '!' : ''}`,
  )
}

/** Children of a list added to the commune of a viewer, in its order. */
async function added(viewer: Viewer, list: readonly Partial<AskedChild & { fullName: string }>[]) {
  const facts = { moetId: null, villageId: null, guardianPhone: null, note: null }
  const children = list.map((child) => {
    const known = { ...NOTHING, fullName: 'Không Tên', ...child }
    const { village: _, ...own } = known
    return {
      ...own,
      ...facts,
      bornYear: own.bornOn ? Number(own.bornOn.slice(0, 4)) : own.bornYear,
    }
  })
  const rows = children.map((child) => ({ ...child, id: newId() }))
  const author = { communeId: viewer.communeId, personId: viewer.personId, at: new Date() }
  await inCommune(viewer, (tx) =>
    addChildren(tx, author, rows, { on: day('2026-11-20'), prefix: 'KT', listId: null }),
  )
  return rows.map(({ id }) => id)
}

const keyless = 'select count(*)::int as count from child_key where rule = 0'

describe('the check on entry', () => {
  test.each([
    ['the same day, without marks', { fullName: 'dang thi thanh nhi' }],
    ['day and month turned where they can be', { bornOn: day('2019-02-18') }],
    ['a word left out', { fullName: 'Đặng Thanh Nhi' }],
    ['a letter mistyped', { fullName: 'Đặng Thị Thanh Nhj' }],
    ['the keyboard left on', { fullName: 'DDawngj Thij Thanh Nhi' }],
  ])('finds a child again: %s', async (_, said) => {
    expect(await codes({ ...NHI, ...said })).toEqual(['VA-0001!'])
  })

  test('finds it by its number under any name and birth, and says why', async () => {
    const [one] = await found({ ...NOTHING, fullName: 'Ai Đó Khác', personalId: '049319898135' })
    expect(one).toMatchObject({ child: { code: 'VA-0001' }, sure: true })
    expect(one?.reasons).toContain('same_personal_id')
  })

  test('finds a name mistyped in its last word by year and village, where no day is known', async () => {
    const [child] = await readAsSuperuser<{ village: string }>(
      `select v.name as village from child c join village v on v.id = c.village_id
       where c.full_name = 'Nguyễn Ngọc Hoa'`,
    )
    const asked = { ...NOTHING, fullName: 'Nguyễn Ngọc Hma', bornYear: 2011 }
    expect(await codes(asked)).toEqual([])
    expect(await codes({ ...asked, village: child?.village ?? '' })).toHaveLength(1)
  })

  test('takes a sister for another child', async () => {
    expect(await codes({ ...NHI, fullName: 'Đặng Thị Thanh Tâm' })).not.toContain('VA-0001!')
  })

  test('does not find the child itself, nor anybody of another commune', async () => {
    const [{ child } = { child: { id: '' } }] = await found(NHI)
    expect(await codes(NHI, officer, child.id)).toEqual([])
    expect(await codes(NHI, stranger)).toEqual([])
  })

  test('says of a whole commune what the rule says of its list', async () => {
    const { children } = listWithDoubles(300, 7)
    const asked = askedChildren(JSON.stringify({ children }), new Date('2026-11-24T01:00:00Z'))
    const list = asked.map(({ child }) => ({ ...child, personalId: null, personalIdKey: null }))
    const ids = await added(
      stranger,
      list.map((child) => ({ ...child, village: null })),
    )
    const pairs = findDoubles(list.map((child) => ({ ...child, village: null })))
    const sure = pairs.filter((pair) => pair.sure).map(({ one, other }) => [ids[one], ids[other]])
    expect(sure.length).toBeGreaterThan(10)
    const missed: unknown[] = []
    for (const [one, other] of sure) {
      const at = ids.indexOf(one ?? '')
      const asked = { ...NOTHING, ...list[at], fullName: list[at]?.fullName ?? '', village: null }
      const known = await found(asked, stranger, one)
      if (!known.some(({ child, sure }) => sure && child.id === other)) missed.push(asked)
    }
    expect(missed).toEqual([])
  })

  test('among hundreds of one name and day still finds the likeliest first', async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      fullName: 'Nguyễn Thị Lan',
      bornYear: 2008 + (at % 10),
      guardianName: `Lê Thị Sen ${'ABCDEFGHIJ'[at % 10]}${'KLMNOPQRST'[Math.floor(at / 10) % 10]}`,
    }))
    await added(stranger, [
      ...many,
      { fullName: 'Nguyễn Thị Lan', bornOn: day('2012-05-09'), guardianName: 'Hồ Văn Bốn' },
    ])
    const asked = { ...NOTHING, fullName: 'Nguyen Thi Lan', bornOn: day('2012-09-05') }
    const [first] = await found({ ...asked, guardianName: 'Hồ Văn Bốn' }, stranger)
    expect(first).toMatchObject({ sure: true, child: { bornOn: '2012-05-09' } })
  })
})

describe('the keys', () => {
  test('are written with the children, the numbers only as a digest that is there already', async () => {
    expect(await readAsSuperuser(keyless)).toEqual([{ count: 0 }])
  })

  test('follow a change nobody told them of', async () => {
    await readAsSuperuser(
      `update child set full_name = 'Trần Bảo Châu', version = version + 1 where code = 'VA-0002'`,
    )
    expect(await readAsSuperuser(keyless)).toEqual([{ count: 1 }])
    expect(await codes({ ...NOTHING, fullName: 'Tran Bao Chau' })).toContain('VA-0002')
    expect(await fillKeys()).toBe(1)
    expect(await codes({ ...NOTHING, fullName: 'Tran Bao Chau' })).toContain('VA-0002')
  })

  test('are filled at the start where they are missing, in all communes; stopped, it goes on', async () => {
    await readAsSuperuser('update child_key set rule = 0, name = null, letters = null')
    expect(await fillKeys(() => false)).toBe(0)
    const [{ count } = { count: 0 }] = await readAsSuperuser<{ count: number }>(keyless)
    expect(count).toBeGreaterThan(800)
    // Two processes start at once.
    const filled = await Promise.all([fillKeys(), fillKeys()])
    expect(Math.max(...filled)).toBeGreaterThanOrEqual(count / 2)
    expect(await readAsSuperuser(keyless)).toEqual([{ count: 0 }])
    expect(await fillKeys()).toBe(0)
  })

  test('are the same however often they are computed', async () => {
    const before = await readAsSuperuser('select * from child_key order by id')
    const ids = (before as { id: string; commune_id: string }[])
      .filter((key) => key.commune_id === officer.communeId)
      .map(({ id }) => id)
    await inCommune(officer, (tx) => keepKeys(tx, ids))
    expect(await readAsSuperuser('select * from child_key order by id')).toEqual(before)
  })
})

test('a child is found by whoever else is called for it, as long as that holds', async () => {
  const born = { fullName: 'Zơrâm Thị Kơrin', bornOn: null, bornYear: 2016 }
  const [childId = ''] = await added(officer, [{ ...born, guardianName: 'Zơrâm Văn Đhiêu' }])
  const asked = { ...NOTHING, ...born, fullName: 'Zơrâm Kơlin', guardianName: 'Bríu Thị Nga' }
  const reasons = async () =>
    (await found(asked)).flatMap(({ child, reasons: said }) => (child.id === childId ? said : []))
  expect(await reasons()).not.toContain('same_guardian')
  expect(
    await addGuardian(officer, { childId, relation: 'grandparent', fullName: 'Bríu Thị Nga' }),
  ).toMatchObject({ kind: 'done' })
  expect(await readAsSuperuser(keyless)).toEqual([{ count: 0 }])
  expect(await reasons()).toContain('same_guardian')
  const shown = (await found(asked)).map(({ child }) => Object.keys(child)).flat()
  expect(shown).not.toContain('otherGuardians')
  const [guardian] = await inCommune(officer, (tx) =>
    tx.guardian.findMany({ where: { childId }, select: { id: true } }),
  )
  await endGuardian(officer, { childId, guardianId: guardian?.id })
  expect(await readAsSuperuser(keyless)).toEqual([{ count: 0 }])
  expect(await reasons()).not.toContain('same_guardian')
})
