import {
  decideAllButOne,
  draftPlan,
  expectSituation,
  passAllOn,
  proposeSuggested,
  takeInList,
  UNITS_LIST,
} from './support/main-job'
import { OTHER, writeOtherList } from './support/other-list'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'empty', own: 'main-job-other' } })

test('the same path with a list of other numbers and another shape', async ({
  office,
  colleague,
}) => {
  test.setTimeout(300_000)
  await office.enter('canbo')
  await takeInList(office, writeOtherList())
  await takeInList(office, UNITS_LIST)
  await draftPlan(office)
  await expectSituation(office.page, OTHER)
  expect(await proposeSuggested(office)).toBe(OTHER.especiallyDifficult)
  await passAllOn(await colleague('truongphong'))
  const leader = await colleague('lanhdao')
  await decideAllButOne(leader)
  await leader.open('/home')
  await expectSituation(leader.page, OTHER)
})
