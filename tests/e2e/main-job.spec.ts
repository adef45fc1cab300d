import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import {
  CHILDREN_LIST,
  decideAllButOne,
  draftPlan,
  expectDocuments,
  expectSituation,
  passAllOn,
  promiseAndGive,
  proposeSuggested,
  takeInList,
  UNITS_LIST,
} from './support/main-job'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const SEED = { children: 75, supported: 33, waiting: 42, especiallyDifficult: 27 }

test.use({ ledger: { start: 'empty', own: 'main-job' } })

test('from an empty commune to the assigned, supported and reported child', async ({
  office,
  page,
  colleague,
  house,
}) => {
  test.setTimeout(300_000)
  await office.enter('canbo')
  await takeInList(office, CHILDREN_LIST)
  await office.open('/children')
  await expect(page.getByText(w.children.found(75))).toBeVisible()
  for (const [sponsor, count] of [
    ['Mẹ đỡ đầu', 8],
    ['Công an xã', 5],
    ['Quỹ Thiện Tâm', 20],
  ] as const) {
    await expect(page.getByRole('row').filter({ hasText: sponsor })).toHaveCount(count)
  }
  await office.open('/children?state=unsupported&marked=yes')
  await expect(page.getByText(w.children.found(27))).toBeVisible()
  await takeInList(office, UNITS_LIST)
  await house.admitSponsorMembers()

  await draftPlan(office)
  await expectSituation(page, SEED)
  await expectGoodAtEveryWidth(page)

  expect(await proposeSuggested(office)).toBe(27)
  const head = await colleague('truongphong')
  await passAllOn(head)
  const leader = await colleague('lanhdao')
  await leader.open('/assignments')
  await expectGoodAtEveryWidth(leader.page)
  await decideAllButOne(leader)
  await office.open('/home')
  await expect(page.getByText(w.tasks.kinds.answer_returned.title)).toBeVisible()

  await leader.open('/home')
  await expectSituation(leader.page, SEED)
  await expect(leader.page.getByText('59', { exact: true }).first()).toBeVisible()
  await expectGoodAtEveryWidth(leader.page)

  const unit = await colleague('congan')
  await promiseAndGive(unit)
  await office.open('/payments')
  await expect(page.getByText('1.500.000').first()).toBeVisible()

  await expectDocuments(house, { office: page, leader: leader.page, unit: unit.page })
})
