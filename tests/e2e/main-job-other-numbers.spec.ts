import {
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
import { OTHER, writeOtherList } from './support/other-list'
import { printedPages } from './support/printed'
import { expect, test } from './support/test'

/** 10 of the 11 approved, one returned. */
const AFTER = { children: 40, supported: 16, waiting: 24, especiallyDifficult: 1 }

test.use({ ledger: { start: 'empty', own: 'main-job-other' } })

test('the same path with a list of other numbers and another shape', async ({
  office,
  colleague,
  house,
}) => {
  test.setTimeout(300_000)
  await office.enter('canbo')
  await takeInList(office, writeOtherList())
  await takeInList(office, UNITS_LIST)
  await house.admitSponsorMembers()
  await draftPlan(office)
  const head = await colleague('truongphong')
  const leader = await colleague('lanhdao')
  await approvePlan(head, leader)
  await expectSituation(office.page, OTHER, OTHER)
  expect(await proposeFound(office)).toBe(OTHER.especiallyDifficult)
  await passAllOn(head)
  await decideAllButOne(leader)
  await leader.open('/home')
  await expectSituation(leader.page, OTHER, AFTER)
  const unit = await colleague('congan')
  await expectOwnChildren(unit, house, 'Công an xã')
  await promiseAndGive(unit)
  await expectBook(office, house, 'Công an xã')
  await expectPicture(leader, AFTER)
  expect(await printedPages(leader.page)).toBe(1)
  await expectDocuments(house, { office: office.page, leader: leader.page, unit: unit.page })
})
