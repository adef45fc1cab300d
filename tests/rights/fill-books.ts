import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pool } from 'pg'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { listProposals } from '@/lib/assignments/queries'
import { quarter, type Quarter } from '@/lib/calendar/quarter'
import { childFilterFrom } from '@/lib/children/filter'
import { listChildren } from '@/lib/children/queries'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { issuePlan } from '@/lib/plans/commands/issue-plan'
import { reviewPlan } from '@/lib/plans/commands/review-plan'
import { readLatestPlan } from '@/lib/plans/queries'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { reversePayment } from '@/lib/payments/commands/reverse-payment'
import { now, today } from '@/lib/platform/clock'
import { closeDatabase } from '@/lib/platform/db/client'
import { viewerBehind } from '@/lib/platform/gate/session'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { valueOf } from '@/prisma/seed/done'
import { approveThePlan, draftThePlan, openOn, passThePlanOn } from '@/prisma/seed/story'
import { voucherPicture } from '@/prisma/seed/voucher-picture'
import { fillAgreements } from './fill-agreements'
import { fillGivers } from './fill-givers'
import { closeChildFiles, fillChildFiles } from './fill-child-files'
import { fillContacts } from './fill-contacts'
import { fillDoubles } from './fill-doubles'
import { fillDrafts } from './fill-drafts'
import { fillDirections } from './fill-directions'
import { fillLists } from './fill-lists'
import { fillMobilisation } from './fill-mobilisation'
import { fillOffers } from './fill-offers'
import { fillProposals } from './fill-proposals'
import { fillRounds } from './fill-rounds'
import { fillAssigned, fillEndings, fillHolds, fillTerms } from './fill-terms'
import { HELPERS, type Helper } from './people'
import { openSessionOf } from './sessions'

/**
 * Fills the demo's books until each thing of the matrix stands in each of its states, for the own unit,
 * another unit and the other commune, and until each role has its person. Through the commands wherever
 * one exists, so that nothing stands there that the product itself would not have written.
 */
const SAMPLES = join(import.meta.dirname, '../../prisma/seed/samples')
const [SUMMER, AUTUMN] = [quarter('2026-Q3'), quarter('2026-Q4')]
const client = new Pool({ connectionString: process.env.SUPERUSER_URL, max: 1 })

for (const helper of HELPERS.filter(({ role }) => role !== 'sponsor_member')) await enrol(helper)
await fillOther()
for (const helper of HELPERS.filter(({ role }) => role === 'sponsor_member')) await enrol(helper)
await fillOwn()
await fillTermsOf('canbo', ['congan', 'matran.donvi'])
await fillTermsOf('canbo.khac', ['matran.donvi.khac', 'matran.donvi.khac.2'])
await fillAgreements(client, await viewerOf('canbo'))
await fillAgreements(client, await viewerOf('canbo.khac'))
await fillGivers(client, await viewerOf('canbo'))
await fillGivers(client, await viewerOf('canbo.khac'))
await fillFiles('canbo', 'lanhdao')
await fillFiles('canbo.khac', 'matran.lanhdao')
await fillOffers(await viewerOf('canbo'), 'VA')
await fillOffers(await viewerOf('canbo.khac'), 'HS')
await fillDrafts(['canbo', 'canbo.khac'], viewerOf)
await fillDoubles(await viewerOf('canbo'), 'VA')
await fillDoubles(await viewerOf('canbo.khac'), 'HS')
await fillEndings(client, await viewerOf('canbo'))
await fillEndings(client, await viewerOf('canbo.khac'))
await fillHolds(client, await viewerOf('canbo'))
await fillHolds(client, await viewerOf('canbo.khac'))
await client.end()
await closeDatabase()

/** Hiệp Sơn gets a plan, two units at work and proposals at every stage. */
async function fillOther(): Promise<void> {
  openOn('2026-05-11')
  const officer = await viewerOf('canbo.khac')
  await draftThePlan(officer)
  await passThePlanOn(await viewerOf('matran.truongphong'))
  await approveThePlan(await viewerOf('matran.lanhdao'))
  const issue = { planId: (await readLatestPlan(officer))?.id, number: '3', issuedOn: '11/05/2026' }
  valueOf(await issuePlan(officer, issue), 'issue the plan')
  await draftThePlan(officer, 1)
  await passThePlanOn(await viewerOf('matran.truongphong'))
  const second = { name: 'Quỹ Đá Bàn', kind: 'programme', promisedChildren: '9' }
  const { id: sponsorId } = valueOf(await keepSponsor(officer, second), 'add a sponsor')
  openOn('2026-06-01')
  const waiting = await idsOf(
    `select c.id from child c where c.commune_id = $1
     and not exists (select from support_term t where t.child_id = c.id) order by c.code limit 6`,
    officer,
  )
  await propose(officer, waiting, sponsorId, SUMMER)
  const head = await viewerOf('matran.truongphong')
  const reviews = (await listProposals(head, 'toReview')).slice(0, 5)
  valueOf(
    await reviewAssignments(head, {
      reviews: reviews.map(({ id }) => ({ assignmentId: id, outcome: 'passed' })),
    }),
    'review',
  )
  await decide('matran.lanhdao', ['approved', 'approved', 'refused', 'returned'])
  openOn('2026-11-12')
  const children = await childrenOfUnits(officer)
  for (const { childId, sponsorId: unit } of children) {
    await give(await viewerOf('canbo.khac'), unit, childId)
  }
  const office = { leader: 'matran.lanhdao', head: 'matran.truongphong', officer: 'canbo.khac' }
  await fillDirections(office, viewerOf)
  await fillProposals(
    client,
    {
      ...{ teacher: 'matran.giaovien.khac', villageHead: 'matran.truongthon.khac' },
      ...{ officer: 'canbo.khac', head: 'matran.truongphong' },
    },
    viewerOf,
  )
  await fillMobilisation(await viewerOf('canbo.khac'))
  await fillContacts(await viewerOf('canbo.khac'))
  await fillRounds({ officer: 'canbo.khac', places: ['matran.truongthon.khac'] }, viewerOf)
}

/** What the demo of Việt An lacks: a refusal, lists that wait, papers of another unit's member. */
async function fillOwn(): Promise<void> {
  await fillAssigned(client, {
    ...{ officer: await viewerOf('canbo'), head: await viewerOf('truongphong') },
    ...{ leader: await viewerOf('lanhdao'), member: await viewerOf('congan') },
  })
  await decide('lanhdao', ['refused'])
  await issueThePlan(await viewerOf('canbo'))
  await fillDirections({ leader: 'lanhdao', head: 'truongphong', officer: 'canbo' }, viewerOf)
  await fillProposals(
    client,
    {
      ...{ teacher: 'matran.giaovien', villageHead: 'matran.truongthon' },
      ...{ officer: 'canbo', head: 'truongphong' },
    },
    viewerOf,
  )
  await fillMobilisation(await viewerOf('canbo'))
  await fillContacts(await viewerOf('canbo'))
  await fillRounds({ officer: 'canbo', places: ['truongthon', 'hieutruong'] }, viewerOf)
  for (const [username, file] of [
    ['canbo', 'viet-an-danh-sach-tre-em.xlsx'],
    ['canbo.khac', 'hiep-son-danh-sach.xlsx'],
  ] as const) {
    const bytes = readFileSync(join(SAMPLES, file))
    const list = { file: { name: file, bytes } }
    valueOf(await receiveList(await viewerOf(username), list), 'receive a list')
  }
  await fillLists(['canbo', 'canbo.khac'], viewerOf)
  for (const { username } of HELPERS.filter(({ role }) => role === 'sponsor_member')) {
    const member = await viewerOf(username)
    const sponsorId = member.memberships[0]?.sponsorId ?? ''
    const [mine] = (await childrenOfUnits(member)).filter((one) => one.sponsorId === sponsorId)
    if (mine) await give(member, sponsorId, mine.childId)
  }
  for (const username of ['canbo', 'canbo.khac']) {
    const officer = await viewerOf(username)
    for (const { childId, sponsorId } of await childrenOfUnits(officer)) {
      const paymentId = await give(officer, sponsorId, childId)
      const reversal = { paymentId, reason: 'Ghi nhầm cháu' }
      valueOf(await reversePayment(officer, reversal), 'reverse a payment')
      await give(officer, sponsorId, childId)
    }
  }
}

/** Minutes that were signed, taken back and still wait. */
async function fillTermsOf(username: string, members: readonly string[]): Promise<void> {
  const viewers: Viewer[] = []
  for (const member of members) viewers.push(await viewerOf(member))
  await fillTerms(client, await viewerOf(username), viewers)
}

/** What the children's files hold beside their lists. */
async function fillFiles(username: string, leader: string): Promise<void> {
  const officer = await viewerOf(username)
  const children = await childrenOfUnits(officer)
  await fillChildFiles(officer, await viewerOf(leader), children)
  const { lines } = await listChildren(officer, childFilterFrom({ state: 'waiting', sort: 'code' }))
  const waiting = lines.at(-1)?.id ?? ''
  await closeChildFiles(officer, children[0]?.childId ?? '', waiting)
}

/** The plan gets its number, a second version is in force without one, and a third came back. */
async function issueThePlan(officer: Viewer) {
  const planId = (await readLatestPlan(officer))?.id
  const issue = { planId, number: '11', issuedOn: '11/11/2026' }
  valueOf(await issuePlan(officer, issue), 'issue the plan')
  await draftThePlan(officer, 1)
  await passThePlanOn(await viewerOf('truongphong'))
  await approveThePlan(await viewerOf('lanhdao'))
  await draftThePlan(officer, 2)
  const review = { planId: (await readLatestPlan(officer))?.id, outcome: 'returned' }
  const head = await viewerOf('truongphong')
  valueOf(await reviewPlan(head, { ...review, reason: 'Thiếu Công đoàn xã' }), 'return the plan')
}

async function propose(officer: Viewer, children: string[], sponsorId: string, from: Quarter) {
  const proposals = children.map((childId) => ({ childId, sponsorId, fromQuarter: from }))
  valueOf(await proposeAssignments(officer, { proposals }), 'propose')
}

async function decide(username: string, outcomes: ('approved' | 'refused' | 'returned')[]) {
  const leader = await viewerOf(username)
  const open = await listProposals(leader, 'toDecide')
  const decisions = outcomes.map((outcome, at) => ({
    assignmentId: open[at]?.id ?? '',
    outcome,
    ...(outcome !== 'approved' && { reason: 'Xem lại đơn vị' }),
  }))
  valueOf(await decideAssignments(leader, { decisions }), 'decide')
}

async function give(viewer: Viewer, sponsorId: string, childId: string): Promise<string> {
  const given = {
    ...{ form: 'cash', sponsorId, givenOn: today(), amountVnd: '50.000' },
    ...{
      recipientName: 'Người nhận',
      witnessName: 'Người chứng kiến',
      witnessTitle: 'Trưởng thôn',
    },
    parts: [{ childId, quarter: AUTUMN }],
    voucher: { bytes: await voucherPicture('50000'), fileName: 'giay-nhan.png' },
  }
  return valueOf(await recordPayment(viewer, given), 'record a payment').id
}

/** One child of each unit at work in the quarter. */
async function childrenOfUnits({ communeId }: Viewer) {
  const { rows } = await client.query<{ childId: string; sponsorId: string }>(
    `select distinct on (sponsor_id) sponsor_id as "sponsorId", child_id as "childId"
     from support_term where commune_id = $1 and starts_on <= '2026-10-01' and ends_on is null
     order by sponsor_id, child_id`,
    [communeId],
  )
  return rows
}

async function idsOf(sql: string, { communeId }: Viewer): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(sql, [communeId])
  return rows.map(({ id }) => id)
}

async function viewerOf(username: string): Promise<Viewer> {
  const viewer = await viewerBehind(await openSessionOf(client, username, now().toISOString()))
  if (!viewer) throw new Error(`${username} has no session`)
  return viewer
}

/** A person with one role; a place of the commune goes with it where the role takes one. */
async function enrol({ username, role, prefix }: Helper): Promise<void> {
  await client.query(
    `with here as (select id from commune where prefix = $3),
     login as (insert into account (id, username, password_hash, created_at)
       values (gen_random_uuid(), $1, null, now()) returning id),
     one as (insert into person (commune_id, id, account_id, full_name, job_title)
       select here.id, gen_random_uuid(), login.id, 'Người thử ' || $1, 'Người thử'
       from here, login returning id)
     insert into membership
       (commune_id, id, person_id, role, valid_from, village_id, school_id, school_class_id, sponsor_id)
     select here.id, gen_random_uuid(), one.id, $2::role, '2026-04-01',
       (select v.id from village v where $2 = 'village_head' and v.commune_id = here.id
         order by (select count(*) from membership m where m.village_id = v.id) desc, 1 limit 1),
       (select s.id from school s where $2 in ('school_lead', 'youth_lead', 'parent_rep')
         and s.commune_id = here.id order by 1 limit 1),
       (select k.id from school_class k where $2 = 'homeroom_teacher' and k.commune_id = here.id
         order by (select count(*) from membership m where m.school_class_id = k.id) desc, 1 limit 1),
       (select t.sponsor_id from support_term t where $2 = 'sponsor_member' and t.commune_id = here.id
         and t.sponsor_id not in (select sponsor_id from membership where sponsor_id is not null)
         order by 1 limit 1)
     from here, one`,
    [username, role, prefix],
  )
}
