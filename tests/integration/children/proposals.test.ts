import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { askAgain } from '@/lib/children/commands/ask-again'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { tellApart } from '@/lib/children/commands/tell-apart'
import { verifyProposal } from '@/lib/children/commands/verify-proposal'
import { childFilterFrom } from '@/lib/children/filter'
import { readKnownAround } from '@/lib/children/known-around-queries'
import { findDoublesOfFile } from '@/lib/children/pair-queries'
import { listProposals, openProposal } from '@/lib/children/proposal-queries'
import { readProposalAgain, readProposingDesk } from '@/lib/children/proposing-queries'
import { listChildren } from '@/lib/children/queries'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { waitingFacts } from '@/lib/tasks/waiting-queries'
import { today } from '@/lib/platform/clock'
import { valueOf } from '@/prisma/seed/done'
import { voucherPicture } from '@/prisma/seed/voucher-picture'
import { actingAs } from '@/prisma/seed/sign-in-as'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { readAsSuperuser } from '@/tests/support/database'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let home: PeopleOfPlaces
let head: Viewer
let made = 0

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
  head = await actingAs('truongphong', choosePasswords('only for tests, 12 letters'), (viewer) =>
    Promise.resolve(viewer),
  )
})
beforeEach(() => {
  made += 1
})

/** A child unlike those of the tests before: where it is asked about, a test says so. */
const child = (more: Record<string, unknown> = {}) => ({
  ...{
    fullName: `Lương  Thị Sen ${made}`,
    birth: `${2 + made}/${1 + (made % 12)}/${2010 + (made % 14)}`,
    sex: 'female',
  },
  ...{ guardianName: `Lương Thị Bà ${made}`, guardianPhone: '+84 905 000 111' },
  ...{ category: 'orphan_one', reason: 'Cha mất, mẹ đi làm xa, ở với bà', known: 'later' },
  ...more,
})
/** As somebody who looks at whatever is shown and sends all the same. */
const propose = async (viewer: Viewer, more: Record<string, unknown> = {}) => {
  const one = child(more)
  const seen = (await readKnownAround(viewer, one)).map(({ id }) => id)
  return valueOf(await proposeChild(viewer, { ...one, seen }), 'propose')
}
const decision = (proposalId: string, outcome: string, reason?: string) => ({
  decisions: [{ proposalId, outcome, ...(reason && { reason }) }],
})
const tracesOf = async ({ personId }: Viewer, childId: string) =>
  (
    await readAsSuperuser(`select id from trace where person_id = $1 and child_id = $2`, [
      ...[personId, childId],
    ])
  ).length
const entriesOf = (act: string) =>
  readAsSuperuser<{ details: Record<string, unknown> }>(
    `select details from entry where act = '${act}' order by seq desc limit 1`,
  )

test('a village head proposes with a paper; the commune accepts, and the child waits on the list', async () => {
  const paper = { bytes: await voucherPicture('50000'), fileName: 'giay.png' }
  const { id, childId, code } = await propose(home.villageHead, {
    paper,
    especiallyDifficult: true,
  })
  expect(await entriesOf('children/propose')).toEqual([
    { details: { child: code, category: 'orphan_one', round: 1, papers: 1 } },
  ])
  const [line] = (
    await listProposals(home.villageHead, 'open', { skip: 0, take: 50 })
  ).lines.filter((one) => one.id === id)
  expect(line).toMatchObject({
    fullName: `Lương Thị Sen ${made}`,
    village: 'Thôn Hội Lâm',
    status: 'to_decide',
    isOwn: true,
    papers: 1,
  })
  expect((await waitingFacts(cast.officer, today())).decide_proposals?.count).toBe(1)
  const opened = await openProposal(cast.officer, id)
  expect(opened).toMatchObject({ guardianPhone: '0905000111', mayDecide: true, mayVerify: null })
  const fileId = opened?.shown[0]?.fileId ?? ''
  expect(await readStoredFile(cast.officer, fileId)).not.toBeNull()
  expect(await readStoredFile(home.villageHead, fileId)).not.toBeNull()
  expect(await readStoredFile(home.teacher, fileId)).toBeNull()
  expect(await readStoredFile(cast.member, fileId)).toBeNull()

  const before = (await listChildren(cast.officer, childFilterFrom({ q: code }))).total
  expect(before).toBe(0)
  valueOf(await decideProposals(cast.officer, decision(id, 'accepted')), 'accept')
  const after = await listChildren(cast.officer, childFilterFrom({ q: code }))
  expect(after.lines).toMatchObject([
    { id: childId, category: 'orphan_one', especiallyDifficult: true, state: 'waiting' },
  ])
  expect(await decideProposals(cast.officer, decision(id, 'accepted'))).toMatchObject({
    kind: 'refused',
    refusal: 'already_decided',
  })
})

test('what a class sends waits for its school or village; nobody confirms an own one', async () => {
  const { id } = await propose(home.teacher, { villageId: home.village })
  expect(await openProposal(cast.officer, id)).toMatchObject({ status: 'to_verify' })
  expect(await verifyProposal(home.teacher, { proposalId: id })).toMatchObject({
    kind: 'refused',
    refusal: 'own_proposal',
  })
  expect(await decideProposals(cast.officer, decision(id, 'accepted'))).toMatchObject({
    kind: 'refused',
    refusal: 'unverified_needs_reason',
  })
  expect((await waitingFacts(home.schoolLead, today())).verify_proposals?.count).toBe(1)
  valueOf(await verifyProposal(home.schoolLead, { proposalId: id, note: 'Đúng' }), 'verify')
  expect(await verifyProposal(home.schoolLead, { proposalId: id })).toMatchObject({
    kind: 'refused',
    refusal: 'already_verified',
  })
  expect(await verifyProposal(home.villageHead, { proposalId: id })).toMatchObject({
    kind: 'refused',
    refusal: 'already_verified',
  })
  expect((await openProposal(cast.officer, id))?.sides).toEqual(['school'])
  expect((await entriesOf('children/verify-proposal'))[0]?.details).toMatchObject({
    side: 'school',
  })
  valueOf(await decideProposals(head, decision(id, 'refused', 'Đã có người nuôi')), 'refuse')
  expect(await verifyProposal(home.schoolLead, { proposalId: id })).toMatchObject({
    kind: 'refused',
    refusal: 'already_decided',
  })
})

test('what was sent back is put right and sent again by whoever sent it, and by nobody else', async () => {
  const { id, childId, code } = await propose(home.villageHead)
  const again = child({ childId, version: 1, fullName: 'Lương Thị Hoa Sen', birth: '2017' })
  expect(await proposeChild(home.villageHead, again)).toMatchObject({
    kind: 'refused',
    refusal: 'already_proposed',
  })
  valueOf(await decideProposals(head, decision(id, 'returned', 'Thiếu giấy khai sinh')), 'return')
  const shownTo = async (viewer: Viewer) =>
    (await listProposals(viewer, 'open', { skip: 0, take: 50 })).lines.some((one) => one.id === id)
  expect(await shownTo(home.villageHead)).toBe(true)
  expect(await shownTo(home.schoolLead), 'a child of no school is not the school’s').toBe(false)
  expect(await shownTo(home.teacher)).toBe(false)
  expect((await waitingFacts(home.villageHead, today())).answer_proposals?.count).toBe(1)
  expect(await readProposalAgain(home.villageHead, id)).toMatchObject({
    ...{ childId, code, version: 1, said: 'Thiếu giấy khai sinh', villageId: home.village },
  })
  expect(await readProposalAgain(cast.officer, id)).toBeNull()
  expect(await proposeChild(cast.officer, again)).toMatchObject({
    kind: 'refused',
    refusal: 'not_found',
  })
  expect(await proposeChild(home.villageHead, { ...again, version: 9 })).toMatchObject({
    kind: 'refused',
    refusal: 'changed_meanwhile',
  })
  const sent = valueOf(await proposeChild(home.villageHead, again), 'send again')
  expect(sent).toMatchObject({ childId, code, round: 2 })
  expect(await openProposal(cast.officer, sent.id)).toMatchObject({
    ...{ fullName: 'Lương Thị Hoa Sen', bornOn: null, bornYear: 2017, round: 2 },
    earlier: [{ round: 1, reason: 'Thiếu giấy khai sinh' }],
  })
  // The older one is no longer there to be decided on.
  expect(await openProposal(cast.officer, id)).toBeNull()
})

test('everybody proposes for the own place alone', async () => {
  const refusal = async (viewer: Viewer, more: Record<string, unknown>) => {
    const outcome = await proposeChild(viewer, child(more))
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
  }
  expect(await refusal(home.villageHead, { villageId: home.otherVillage })).toBe('not_your_village')
  expect(await refusal(home.teacher, { schoolClassId: home.otherClass })).toBe('not_your_class')
  expect(await refusal(home.schoolLead, {})).toBe('not_your_class')
  expect(await refusal(home.schoolLead, { schoolClassId: home.otherClass })).toBe('done')
  expect(await refusal(cast.officer, { villageId: home.school })).toBe('village_unknown')
  expect(await refusal(cast.officer, { schoolClassId: home.village })).toBe('class_unknown')
  expect(await refusal(home.villageHead, { birth: '05/09/2030' })).toBe('born_in_future')
  expect(await refusal(home.villageHead, { birth: '2001' })).toBe('grown_up')
  const desk = await readProposingDesk(home.villageHead)
  expect(desk.villages.map(({ name }) => name)).toEqual(['Thôn Hội Lâm'])
  // A class has nothing to choose; a school chooses, even where it has a single class.
  const classesOf = async (viewer: Viewer) =>
    (await readProposingDesk(viewer)).classes.map(({ name }) => name)
  expect(await classesOf(home.teacher)).toEqual([])
  expect(await classesOf(home.schoolLead)).toEqual(['2A', '2B'])
})

test('what the officer writes down is decided on by somebody else', async () => {
  const { id } = await propose(cast.officer)
  expect(await decideProposals(cast.officer, decision(id, 'accepted', 'Gấp'))).toMatchObject({
    kind: 'refused',
    refusal: 'own_proposal',
  })
  const accepted = await decideProposals(head, decision(id, 'accepted', 'Gấp'))
  expect(accepted).toMatchObject({ kind: 'done', value: { accepted: 1 } })
})

describe('a child that is known already', () => {
  const twin = (more: Record<string, unknown> = {}) => {
    const { known: _, ...one } = child({ fullName: 'Ngụy Thị Lan Chi', birth: '11/10/2015' })
    return { ...one, ...more }
  }

  test('is named to who may know it, before anything is sent; another one is sent all the same', async () => {
    const first = valueOf(await proposeChild(home.villageHead, twin()), 'propose')
    const near = twin({ fullName: 'NGUY THI LAN CHI' })
    expect(await proposeChild(home.villageHead, near)).toEqual({
      ...{ kind: 'refused', refusal: 'known_here' },
    })
    const seen = { code: first.code, isOnList: false, opens: 'file', reasons: [] }
    const before = await tracesOf(home.villageHead, first.childId)
    expect(await readKnownAround(home.villageHead, near)).toMatchObject([seen])
    expect(await tracesOf(home.villageHead, first.childId)).toBe(before + 1)
    expect(await readKnownAround(cast.officer, near)).toMatchObject([
      { code: first.code, reasons: expect.arrayContaining(['same_birth_day']) as unknown },
    ])
    const answer = { known: 'another', seen: [first.childId] }
    valueOf(await proposeChild(home.villageHead, { ...near, ...answer }), 'send')
    // A village head's word ends no question for the commune.
    const [told] = await readAsSuperuser<{ count: number }>(
      `select count(*)::int as count from child_distinction where one_id = $1 or other_id = $1`,
      [first.childId],
    )
    expect(told?.count).toBe(0)
    expect(await readKnownAround(home.villageHead, { fullName: '' })).toEqual([])
  })

  test('an answer is about the children that were shown: of one written since it is asked anew', async () => {
    const one = twin({
      ...{ fullName: 'Tống Khánh Băng', birth: '02/02/2018', guardianName: 'Tống Văn Nhất' },
      villageId: home.village,
    })
    const first = valueOf(await proposeChild(home.villageHead, one), 'propose')
    const looked = { ...one, known: 'another', seen: [first.childId] }
    const since = await propose(home.villageHead, one)
    for (const known of ['another', 'later']) {
      expect(await proposeChild(cast.officer, { ...looked, known })).toEqual({
        ...{ kind: 'refused', refusal: 'known_here' },
      })
    }
    const seen = [since.childId, first.childId]
    const { childId } = valueOf(await proposeChild(cast.officer, { ...looked, seen }), 'send')
    const told = await readAsSuperuser<{ other: string }>(
      `select case one_id when $1 then other_id else one_id end as other from child_distinction
       where $1 in (one_id, other_id)`,
      [childId],
    )
    expect(told.map(({ other }) => other).sort()).toEqual(seen.sort())
  })

  test('what moved away opens as the own proposal, and not at all once somebody else has sent it', async () => {
    const one = twin({ fullName: 'Ngụy Thị Dời Nhà', birth: '12/12/2014' })
    const first = valueOf(await proposeChild(home.villageHead, one), 'propose')
    await readAsSuperuser('update child set village_id = $2 where id = $1', [
      ...[first.childId, home.otherVillage],
    ])
    const opens = { code: first.code, opens: { proposalId: first.id } }
    expect(await readKnownAround(home.villageHead, one)).toMatchObject([opens])
    expect(await openProposal(home.villageHead, first.id)).not.toBeNull()
    await readAsSuperuser(
      `insert into proposal select (jsonb_populate_record(p, jsonb_build_object(
         'id', gen_random_uuid(), 'round', 2, 'proposed_by', $2::text))).* from proposal p where id = $1`,
      [first.id, cast.officer.personId],
    )
    expect(await readKnownAround(home.villageHead, one)).toMatchObject([{ ...opens, opens: null }])
    expect(await openProposal(home.villageHead, first.id)).toBeNull()
  })

  test('out of reach is told to nobody: the answer is the same as for a child nobody knows', async () => {
    const far = twin({ fullName: 'Ngụy Thị Xa Nhà', villageId: home.otherVillage })
    valueOf(await proposeChild(cast.officer, far), 'propose')
    expect(await readKnownAround(home.villageHead, { ...far, villageId: undefined })).toEqual([])
    const sent = await proposeChild(home.villageHead, { ...far, villageId: undefined })
    const fresh = await proposeChild(home.villageHead, twin({ fullName: 'Ngụy Văn Chưa Ai Biết' }))
    expect(Object.keys(valueOf(sent, 'send'))).toEqual(Object.keys(valueOf(fresh, 'send')))
    expect(await openProposal(cast.officer, valueOf(sent, 'send').id)).toMatchObject({
      doubles: [{ sure: true }],
    })
  })

  test('a number of the own place is refused by name; one from elsewhere passes, and the office sees whose it is', async () => {
    const personalId = '049316000001'
    const own = twin({ fullName: 'Ngụy Thị Số', personalId })
    const first = valueOf(await proposeChild(home.villageHead, own), 'propose')
    const other = twin({ ...{ fullName: 'Đoàn Minh Khác', birth: '2012', personalId } })
    expect(await proposeChild(home.villageHead, { ...other, known: 'another' })).toMatchObject({
      refusal: 'number_known_here',
    })
    expect(await readKnownAround(home.villageHead, other)).toMatchObject([{ code: first.code }])
    const { id, childId } = valueOf(await proposeChild(home.teacher, other), 'send')
    expect(await readKnownAround(home.teacher, other)).toMatchObject([{ code: /^VA-/ }])
    const [row] = await readAsSuperuser<{ number: unknown; of: string }>(
      `select c.personal_id_index as number, p.number_of_id as of from child c
       join proposal p on p.child_id = c.id where c.id = $1`,
      [childId],
    )
    expect(row).toEqual({ number: null, of: first.childId })
    expect(await openProposal(home.teacher, id)).toMatchObject({ doubles: [] })
    expect(await openProposal(cast.officer, id)).toMatchObject({
      doubles: [
        {
          child: { code: first.code },
          reasons: expect.arrayContaining(['same_personal_id']) as unknown,
        },
      ],
    })
    expect((await findDoublesOfFile(cast.officer, first.childId)).map((one) => one.id)).toEqual([
      childId,
    ])
  })

  test('the same sent twice is answered alike, whether its number was free or is a far child’s', async () => {
    const farNumber = '049316000011'
    const far = twin({ fullName: 'Đoàn Thị Ở Xa', birth: '2013', villageId: home.otherVillage })
    valueOf(await proposeChild(cast.officer, { ...far, personalId: farNumber }), 'propose')
    const said = async (personalId: string, who: { fullName: string; birth: string }) => {
      const one = twin({ ...who, personalId })
      const other = twin({ fullName: 'Bùi Văn Tên Khác', birth: '2011', personalId })
      const first = valueOf(await proposeChild(home.villageHead, one), 'propose')
      const answers = []
      for (const asked of [one, other]) {
        const known = await readKnownAround(home.villageHead, asked)
        const shown = known.map(({ id, ...child }) => ({
          ...child,
          ...{ isFirst: id === first.childId, code: null, fullName: null },
        }))
        const seen = known.map(({ id }) => id)
        const outcome = await proposeChild(home.villageHead, { ...asked, known: 'another', seen })
        answers.push({ shown, outcome, plain: await proposeChild(home.villageHead, asked) })
      }
      return answers
    }
    const free = await said('049316000012', { fullName: 'Ngụy Thị Số Trống', birth: '2016' })
    const taken = await said(farNumber, { fullName: 'Lò Khánh Vy', birth: '04/04/2012' })
    expect(taken).toEqual(free)
    const answer = { outcome: { refusal: 'number_known_here' }, shown: [{ isFirst: true }] }
    expect(free).toMatchObject([answer, answer])
  })

  test('another child is said by the officer once: the pair is not shown again', async () => {
    const first = await propose(home.villageHead, { ...twin({ fullName: 'Ngụy Thị Hai Em' }) })
    const again = twin({ fullName: 'Ngụy Thị Hai Em', villageId: home.village })
    expect(await proposeChild(cast.officer, again)).toMatchObject({ refusal: 'known_here' })
    const { id, code } = await propose(cast.officer, { ...again, known: 'another' })
    expect(await openProposal(head, id)).toMatchObject({ doubles: [] })
    expect(await entriesOf('children/propose')).toMatchObject([
      { details: { child: code, otherFile: first.code } },
    ])
  })
})

test('who has no part in it neither proposes nor reads nor decides', async () => {
  const { id } = await propose(home.villageHead)
  for (const viewer of [cast.member, cast.administrator]) {
    expect(await proposeChild(viewer, child())).toMatchObject({ refusal: 'forbidden' })
  }
  expect(await proposeChild(cast.leader, child())).toMatchObject({ refusal: 'forbidden' })
  expect(await verifyProposal(cast.officer, { proposalId: id })).toMatchObject({
    refusal: 'forbidden',
  })
  expect(await decideProposals(home.schoolLead, decision(id, 'accepted'))).toMatchObject({
    refusal: 'forbidden',
  })
  expect(await openProposal(cast.otherOfficer, id)).toBeNull()
  expect(await openProposal(home.teacher, id)).toBeNull()
  expect(await verifyProposal(home.teacher, { proposalId: id })).toMatchObject({
    refusal: 'not_found',
  })
  expect(await decideProposals(cast.otherOfficer, decision(id, 'accepted'))).toMatchObject({
    refusal: 'not_found',
  })
})

test('fields that cannot be read are named, and a reason is asked for', async () => {
  const wrong = await proposeChild(
    home.villageHead,
    child({ birth: '31/02/2016', guardianPhone: '12', personalId: '5' }),
  )
  const issues = wrong.kind === 'invalid' ? wrong.issues : []
  expect(issues.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
    'birth birth_unreadable',
    'guardianPhone phone_unreadable',
    'personalId id_unreadable',
  ])
  const { id } = await propose(home.villageHead)
  expect(await decideProposals(cast.officer, decision(id, 'returned'))).toMatchObject({
    kind: 'invalid',
    issues: [{ field: `reason.${id}`, code: 'reason_required' }],
  })
  expect(await decideProposals(cast.officer, { decisions: [] })).toMatchObject({ kind: 'invalid' })
})

test('two decide at once: one is told that it is decided', async () => {
  const { id } = await propose(home.villageHead)
  const outcomes = await Promise.all([
    decideProposals(cast.officer, decision(id, 'accepted')),
    decideProposals(head, decision(id, 'refused', 'Trùng')),
  ])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  const [row] = await readAsSuperuser<{ count: number }>(
    `select count(*)::int as count from proposal_decision where proposal_id = '${id}'`,
  )
  expect(row?.count).toBe(1)
})

test('many propose at once: every child has a code of its own', async () => {
  const names = ['Tạ An', 'Cao Vũ', 'Lò Hạnh', 'Mai Quân', 'Đỗ Yến', 'Hà Sơn', 'Vi Thảo', 'Bế Kiệt']
  const codes = await Promise.all(
    names.map((fullName, nth) =>
      propose(home.villageHead, { fullName, birth: `${2010 + nth}`, guardianName: undefined }),
    ),
  )
  expect(new Set(codes.map(({ code }) => code)).size).toBe(8)
})

test('who decides sees which known child it may be and which papers are missing; nobody else does', async () => {
  const same = { fullName: 'Hồ Thị Kim Đào', birth: '17/02/2014', category: 'orphan_both' }
  const first = await propose(home.villageHead, same)
  valueOf(await decideProposals(head, decision(first.id, 'accepted')), 'accept')
  const { id, childId } = await propose(home.villageHead, same)
  const opened = await openProposal(cast.officer, id)
  expect(await tracesOf(cast.officer, first.childId), 'who is named leaves a trace').toBe(1)
  expect(opened).toMatchObject({
    missing: ['birth_certificate', 'death_certificate'],
    doubles: [{ sure: true, child: { id: first.childId, code: first.code, personalId: null } }],
    mayCompare: true,
  })
  expect(await openProposal(head, id)).toMatchObject({ mayCompare: false, doubles: [{}] })
  expect(await openProposal(home.villageHead, id)).toMatchObject({ doubles: [] })
  expect(await openProposal(home.schoolLead, id)).toBeNull()
  const mayBe = async (viewer: Viewer) =>
    (await listProposals(viewer, 'open', { skip: 0, take: 50 })).lines.find((one) => one.id === id)
      ?.mayBe
  expect(await mayBe(cast.officer)).toEqual([first.code])
  expect(await mayBe(home.villageHead)).toEqual([])
  valueOf(await tellApart(cast.officer, { oneId: childId, otherId: first.childId }), 'tell apart')
  expect(await openProposal(cast.officer, id)).toMatchObject({ doubles: [] })
  expect(await mayBe(cast.officer)).toEqual([])
})

test('another child said with the acceptance is remembered, and asked about again where it is taken back', async () => {
  const same = { fullName: 'Hồ Thị Kim Quýt', birth: '18/02/2014' }
  const first = await propose(home.villageHead, same)
  const { id, childId, code } = await propose(home.villageHead, same)
  const pair = { oneId: childId, otherId: first.childId }
  // Said before and taken back: it is said anew, not kept silent.
  valueOf(await tellApart(cast.officer, pair), 'tell apart')
  valueOf(await askAgain(cast.officer, pair), 'ask again')
  const accepted = { proposalId: id, outcome: 'accepted', apart: [first.childId, childId] }
  valueOf(await decideProposals(cast.officer, { decisions: [accepted] }), 'accept')
  expect(await entriesOf('children/decide-proposals')).toMatchObject([
    { details: { child: code, outcome: 'accepted', otherFile: first.code } },
  ])
  expect(await openProposal(cast.officer, first.id)).toMatchObject({ doubles: [] })
  valueOf(await askAgain(cast.officer, pair), 'ask again')
  expect(await openProposal(cast.officer, first.id)).toMatchObject({ doubles: [{ sure: true }] })
})

test('who decides and may not tell files apart leaves no word on a pair, and no closed file gets one', async () => {
  const same = { fullName: 'Hồ Thị Kim Mận', birth: '19/02/2014' }
  const first = await propose(home.villageHead, same)
  const toldApart = () =>
    readAsSuperuser(`select id from child_distinction where one_id = $1 or other_id = $1`, [
      first.childId,
    ])
  const accept = async (viewer: Viewer, other = first.childId) => {
    const { id, childId } = await propose(home.villageHead, same)
    const accepted = { proposalId: id, outcome: 'accepted', apart: [other] }
    valueOf(await decideProposals(viewer, { decisions: [accepted] }), 'accept')
    return { childId, details: (await entriesOf('children/decide-proposals'))[0]?.details }
  }
  const { childId: closedId, details } = await accept(head)
  expect(details).not.toHaveProperty('otherFile')
  expect(await toldApart()).toEqual([])
  const told = await accept(cast.officer)
  expect(told.details).toHaveProperty('otherFile', first.code)
  expect(await toldApart()).toHaveLength(1)
  const files = { keptId: told.childId, keptVersion: 1, closedId, closedVersion: 1, take: [] }
  valueOf(await mergeChildren(cast.officer, files), 'merge')
  expect((await accept(cast.officer, closedId)).details).not.toHaveProperty('otherFile')
})

test('told apart by somebody else while the commune decides: the decision stands', async () => {
  const same = { fullName: 'Hồ Thị Kim Ổi', birth: '20/02/2014' }
  const first = await propose(home.villageHead, same)
  const { id, childId } = await propose(home.villageHead, same)
  const accepted = { proposalId: id, outcome: 'accepted', apart: [first.childId] }
  const [decided] = await Promise.all([
    decideProposals(cast.officer, { decisions: [accepted] }),
    tellApart(cast.officer, { oneId: childId, otherId: first.childId }),
  ])
  expect(decided).toMatchObject({ kind: 'done', value: { accepted: 1 } })
  const told = await readAsSuperuser(
    `select id from child_distinction where $1 in (one_id, other_id) and turn = 1`,
    [first.childId],
  )
  expect(told).toHaveLength(1)
})
