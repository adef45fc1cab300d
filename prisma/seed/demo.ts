import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { moveClock } from '@/lib/platform/clock'
import { closeDatabase } from '@/lib/platform/db/client'
import { choosePasswords, writeAccounts } from './accounts-file'
import { admitMembers, foundCommunes } from './found-communes'
import { proposeChildren } from './proposals'
import { signFirst } from './minutes'
import { signAgreements } from './agreements'
import { nameGivers } from './givers'
import { promiseAndPay } from './promise-and-pay'
import { askToBeNamed, hearFromUnits, meetUnits } from './mobilisation'
import { answerDirections, answerFirst, giveDirections } from './directions'
import { offerHelp } from './offers'
import { answerTheRound, openTheRound } from './rounds'
import { actingAs } from './sign-in-as'
import {
  approveThePlan,
  decideFirst,
  draftTheList,
  draftThePlan,
  openOn,
  passOn,
  passThePlanOn,
  proposeFirst,
  takeInLists,
  takeInOtherList,
} from './story'

// The demo has a past, and only the program that loads it may give it one (decision 0007).
process.env.DEMO_LOADING = '1'
const { DATABASE_OWNER_URL: ownerUrl, DATA_DIR: dataDir, DEMO_PASSWORD } = process.env
if (!ownerUrl || !dataDir) throw new Error('The demo needs DATABASE_OWNER_URL and DATA_DIR')

const passwords = choosePasswords(DEMO_PASSWORD)
const communes = await foundCommunes(ownerUrl, passwords, openOn('2026-04-01'))

openOn('2026-05-04')
await actingAs('canbo', passwords, takeInLists)
await actingAs('canbo.khac', passwords, takeInOtherList)
await admitMembers(ownerUrl, communes.vietAn, day('2026-05-04'))

openOn('2026-05-11')
await actingAs('canbo', passwords, draftThePlan)
openOn('2026-05-13')
await actingAs('truongphong', passwords, passThePlanOn)
openOn('2026-05-15')
await actingAs('lanhdao', passwords, approveThePlan)

openOn('2026-05-20')
const start = quarter('2026-Q3')
await actingAs('canbo', passwords, (officer) => proposeFirst(officer, { most: 17, from: start }))
openOn('2026-05-22')
await actingAs('truongphong', passwords, (head) => passOn(head, 17))
openOn('2026-06-05')
await actingAs('lanhdao', passwords, (leader) => decideFirst(leader, { approve: 17 }))

openOn('2026-06-19')
await actingAs('canbo', passwords, (officer) => signFirst(officer, 9))
await actingAs('canbo', passwords, signAgreements)
await actingAs('canbo', passwords, nameGivers)

await promiseAndPay(passwords)
await proposeChildren(passwords)
await giveDirections(passwords)
await meetUnits(passwords)

openOn('2026-11-16')
const next = quarter('2027-Q1')
await actingAs('canbo', passwords, (officer) => proposeFirst(officer, { most: 7, from: next }))
await hearFromUnits(passwords)
await offerHelp(passwords)

openOn('2026-11-18')
await actingAs('truongphong', passwords, (head) => passOn(head, 5))
await answerFirst(passwords)
await openTheRound(passwords)
openOn('2026-11-20')
await actingAs('lanhdao', passwords, (leader) =>
  decideFirst(leader, { approve: 1, returned: 'Chọn đơn vị gần thôn của cháu hơn.' }),
)
await actingAs('canbo', passwords, draftTheList)
await answerDirections(passwords)
await answerTheRound(passwords)
await askToBeNamed(passwords)

moveClock(undefined)
writeAccounts(dataDir, passwords)
await closeDatabase()
