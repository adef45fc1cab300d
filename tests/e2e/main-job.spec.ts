import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import {
  approvePlan,
  chooseByHand,
  CHILDREN_LIST,
  decideAllButOne,
  draftPlan,
  draftTheList,
  expectDocuments,
  passAllOn,
  promiseAndGive,
  sendDifficult,
  signMinutes,
  takeInList,
  UNITS_LIST,
} from './support/main-job'
import {
  expectBook,
  expectOwnChildren,
  expectPicture,
  expectSituation,
  expectSupporters,
} from './support/main-job-figures'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const SEED = { children: 75, supported: 33, waiting: 42, especiallyDifficult: 27 }
const SUPPORTERS = { 'Chương trình “Mẹ đỡ đầu”': 8, 'Công an xã': 5, 'Quỹ Thiện Tâm': 20 }
/** After the sitting: 26 of the 27 approved, one returned. */
const AFTER = { children: 75, supported: 59, waiting: 16, especiallyDifficult: 1 }

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
  await expectSituation(page, SEED, SEED)
  await expectSupporters(page, SUPPORTERS)
  await expectGoodAtEveryWidth(page)
  const head = await colleague('truongphong')
  const leader = await colleague('lanhdao')
  await approvePlan(head, leader)

  await draftTheList(office)
  const difficult = page.getByRole('row').filter({ hasText: w.drafts.priorities.difficult })
  await expect(difficult.getByText('27/27').first()).toBeVisible()
  await expect(page.getByText(w.drafts.proven)).toBeVisible()
  await expectGoodAtEveryWidth(page)
  const byHand = [await chooseByHand(office, 1, 'Công an xã'), await chooseByHand(office, 2)]
  await office.press(w.drafts.again)
  await page.waitForURL((url) => url.pathname.startsWith('/assignments/drafts/'))
  await expect(page.getByText(/Đã lập bản nháp/).first()).toBeVisible()
  await expect(page.getByRole('checkbox', { name: w.drafts.keep, checked: true })).toHaveCount(2)
  await page.getByRole('link', { name: w.drafts.compare }).click()
  await page.waitForURL('**/compare')
  await expect(office.title).toHaveText(w.drafts.compareTitle)
  await expectGoodAtEveryWidth(page)
  await page.goBack()
  await office.press(w.drafts.toCheck)
  await page.waitForURL('**/check')
  for (const code of byHand) await expect(page.getByLabel(new RegExp(`, ${code} →`))).toBeChecked()
  await expectGoodAtEveryWidth(page)
  await page.goBack()
  expect(await sendDifficult(office)).toBe(27)
  await passAllOn(head)
  await leader.open('/assignments')
  await expect(leader.page.getByText(/Vì: .*còn nhận được/).first()).toBeVisible()
  await expectGoodAtEveryWidth(leader.page)
  await decideAllButOne(leader)
  await office.open('/home')
  await expect(page.getByText(w.tasks.kinds.answer_returned.title)).toBeVisible()

  await leader.open('/home')
  await expectSituation(leader.page, SEED, AFTER)
  await expectSupporters(leader.page, SUPPORTERS)
  await expectGoodAtEveryWidth(leader.page)

  const unit = await colleague('congan')
  await expectOwnChildren(unit, house, 'Công an xã')
  await signMinutes(unit)
  await promiseAndGive(unit)
  await expectBook(office, house, 'Công an xã')
  await expectPicture(leader, AFTER)

  await expectDocuments(house, { office: page, leader: leader.page, unit: unit.page })
})
