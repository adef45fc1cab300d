import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { listPublicCommunes } from '@/lib/reports/public-queries'
import { readStanding } from '@/lib/reports/queries'
import { listTasks } from '@/lib/tasks/queries'
import { CHILDREN, openOffice, sample, takeIn } from '@/tests/integration/lists/take-in'
import { readAsSuperuser } from '@/tests/support/database'

const TODAY = day('2026-11-20')
let officer: Viewer
let leader: Viewer
let stranger: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  leader = await signedIn('lanhdao')
  stranger = await signedIn('canbo.khac')
})

test('an empty ledger asks the officer for a list and a plan, and the leader for nothing', async () => {
  const kinds = async (viewer: Viewer) => (await listTasks(viewer, TODAY)).map((task) => task.kind)
  expect(await kinds(officer)).toEqual(['take_in_list', 'draft_plan'])
  expect(await kinds(leader)).toEqual([])
})

test('figures of the page are a recount of the rows', async () => {
  await takeIn(officer, sample(CHILDREN))
  const standing = await readStanding(leader, TODAY)
  expect(standing.coverage).toEqual({ total: 75, supported: 33 })
  expect(standing.waitingEspeciallyDifficult).toBe(27)
  const groups = Object.fromEntries(standing.byGroup.map((one) => [one.group, one.total]))
  expect(groups).toEqual({ orphan_both: 6, orphan_one: 33, poor: 26, other_special: 10 })
  const villages = await readAsSuperuser<{ name: string; total: number }>(
    `select v.name, count(*)::int as total from child c join village v on v.id = c.village_id
     group by v.name order by v.name collate "C"`,
  )
  const counted = standing.byVillage.map(({ name, total }) => ({ name, total }))
  const byCode = (a: { name: string | null }, b: { name: string | null }) =>
    (a.name ?? '') < (b.name ?? '') ? -1 : 1
  expect(counted.sort(byCode)).toEqual(villages.sort(byCode))
})

test('the other commune has a picture of its own: empty', async () => {
  expect((await readStanding(stranger, TODAY)).coverage).toEqual({ total: 0, supported: 0 })
})

test('anyone reads counts, and none that points at somebody', async () => {
  const communes = await listPublicCommunes()
  expect(communes.map(({ name, counts }) => [name, counts])).toEqual([
    ['Việt An', { total: 75, split: { supported: 33, waiting: 42 } }],
    ['Hiệp Sơn', { total: null, split: null }],
  ])
})
