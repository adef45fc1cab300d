import {
  CHILDREN_LIST,
  decideAllButOne,
  approvePlan,
  draftPlan,
  expectDocuments,
  passAllOn,
  promiseAndGive,
  proposeFound,
  takeInList,
  UNITS_LIST,
} from './support/main-job'
import {
  expectBook,
  expectOwnChildren,
  expectPicture,
  expectSituation,
} from './support/main-job-figures'
import { printedPages } from './support/printed'
import { expect, test } from './support/test'

const SEED = { children: 75, supported: 33, waiting: 42, especiallyDifficult: 27 }
const AFTER = { children: 75, supported: 59, waiting: 16, especiallyDifficult: 1 }

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
  const head = await colleague('truongphong')
  const leader = await colleague('lanhdao')
  await approvePlan(head, leader)
  expect(await proposeFound(office)).toBe(27)
  await passAllOn(head)
  await decideAllButOne(leader)
  await leader.open('/home')
  await expectSituation(leader.page, SEED, AFTER)
  const unit = await colleague('congan')
  await expectOwnChildren(unit, house, 'Công an xã')
  await promiseAndGive(unit)
  await expectBook(office, house, 'Công an xã')
  await expectPicture(leader, AFTER)
  expect(await printedPages(leader.page)).toBe(1)
  await expectDocuments(house, { office: office.page, leader: leader.page, unit: unit.page })
})
