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
import { printedPages } from './support/printed'
import { expect, test } from './support/test'

test.use({
  ledger: { start: 'empty', own: 'main-job-phone' },
  viewport: { width: 360, height: 740 },
})

test('the whole job on a phone', async ({ office, colleague, house }) => {
  test.setTimeout(300_000)
  await office.enter('canbo')
  await takeInList(office, CHILDREN_LIST)
  await takeInList(office, UNITS_LIST)
  await house.admitSponsorMembers()
  await draftPlan(office)
  expect(await proposeSuggested(office)).toBe(27)
  await passAllOn(await colleague('truongphong'))
  const leader = await colleague('lanhdao')
  await decideAllButOne(leader)
  await leader.open('/home')
  await expectSituation(leader.page, {
    children: 75,
    supported: 33,
    waiting: 42,
    especiallyDifficult: 27,
  })
  const unit = await colleague('congan')
  await promiseAndGive(unit)
  await leader.open('/standing')
  expect(await printedPages(leader.page)).toBe(1)
  await expectDocuments(house, { office: office.page, leader: leader.page, unit: unit.page })
})
