import { beforeAll, expect, test } from 'vitest'
import { checkProposals } from '@/lib/children/commands/check-proposals'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { openProposal } from '@/lib/children/proposal-queries'
import { sendClass } from '@/lib/classes/commands/send-class'
import { listOwnClasses, openOwnClass, readClassDesk } from '@/lib/classes/queries'
import { removeUnusedClass } from '@/lib/places/commands/remove-class'
import { today } from '@/lib/platform/clock'
import { waitingFacts } from '@/lib/tasks/waiting-queries'
import { valueOf } from '@/prisma/seed/done'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { heldBack, whileHeld } from '@/tests/support/held-back'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { connected } from '@/tests/support/sql'

let cast: SponsoredChildren
let home: PeopleOfPlaces

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
})

const pupil = (fullName: string, more: Record<string, string> = {}) => ({
  ...{ fullName, birth: '05/09/2018', sex: 'Nữ', village: 'thôn hội lâm', card: 'không' },
  ...{ circumstance: 'Mồ côi cha', note: 'Ở với bà', guardianName: 'Bà Sáu', ...more },
})
const sending = (rows: Record<string, string>[], more: Record<string, unknown> = {}) => ({
  classId: home.schoolClass,
  rows: rows.map((row, at) => ({ no: at + 1, row })),
  ...{ pupils: 30, withoutCard: 4 },
  ...more,
})
const send = async (rows: Record<string, string>[]) =>
  valueOf(await sendClass(home.teacher, sending(rows)), 'send')
const proposalOf = async (fullName: string) => {
  const [row] = await readAsSuperuser<{ id: string; child: string; code: string }>(
    `select p.id, p.child_id as child, c.code from proposal p join child c on c.id = p.child_id
     where c.full_name = '${fullName}' order by p.round desc limit 1`,
  )
  return row ?? { id: '', child: '', code: '' }
}

test('a class sends who is marked; the school confirms, and the commune sees it', async () => {
  expect((await waitingFacts(home.teacher, today())).answer_class?.count).toBe(1)
  const missing = (await waitingFacts(home.schoolLead, today())).answer_class?.count ?? 0
  const sent = await send([pupil('Tạ Thị Một', { cardGroup: '' }), pupil('Tạ Thị Hai')])
  expect(sent).toEqual({ classId: home.schoolClass, proposed: 2, known: [] })
  expect((await waitingFacts(home.teacher, today())).answer_class?.count).toBe(0)
  expect((await waitingFacts(home.schoolLead, today())).answer_class?.count).toBe(missing - 1)
  const one = await proposalOf('Tạ Thị Một')
  expect(await openProposal(home.schoolLead, one.id)).toMatchObject({
    ...{ status: 'to_verify', category: 'orphan_one', reason: 'Mồ côi cha. Ở với bà' },
    ...{ village: 'Thôn Hội Lâm', schoolClass: '2A', guardianName: 'Bà Sáu', isOwn: false },
  })
  const cards = await readAsSuperuser<{ has_card: boolean; source: string }>(
    `select has_card, source from insurance_status where child_id = '${one.child}'`,
  )
  expect(cards).toEqual([{ has_card: false, source: '2A, Trường TH Quế Thọ' }])
  const [line] = (await listOwnClasses(home.schoolLead)).filter(({ name }) => name === '2A')
  expect(line).toMatchObject({
    ...{ state: 'to_check', waiting: 2, teachers: [{ fullName: 'Phan Thị Ngọc' }] },
    answer: { by: 'Phan Thị Ngọc', pupils: 30, withoutCard: 4, proposed: 2, known: 0 },
  })
  const entries = await readAsSuperuser<{ subject_kind: string; details: unknown }>(
    `select subject_kind, details from entry where act = 'classes/send' order by seq desc limit 3`,
  )
  expect(entries[0]).toEqual({
    subject_kind: 'school_class',
    details: { name: '2A', new: 2, same: 0 },
  })
  expect(entries[2]).toMatchObject({ subject_kind: 'child', details: { child: one.code } })

  const two = await proposalOf('Tạ Thị Hai')
  const checks = [
    { proposalId: one.id, outcome: 'confirmed' },
    { proposalId: two.id, outcome: 'returned', reason: 'Ghi rõ ai nuôi' },
  ]
  expect(valueOf(await checkProposals(home.schoolLead, { checks }), 'check')).toEqual({
    confirmed: 1,
    returned: 1,
  })
  expect(await openProposal(cast.officer, one.id)).toMatchObject({
    ...{ status: 'to_decide', sides: ['school'], mayDecide: true },
  })
  expect(await openProposal(home.teacher, two.id)).toMatchObject({
    ...{ status: 'returned', maySendAgain: true, answer: { reason: 'Ghi rõ ai nuôi' } },
  })
  expect((await waitingFacts(home.teacher, today())).answer_proposals?.count).toBe(1)
  expect(await checkProposals(home.schoolLead, { checks })).toMatchObject({
    ...{ kind: 'refused', refusal: 'already_verified', about: [one.code] },
  })
  expect(await openOwnClass(home.teacher, home.schoolClass)).toMatchObject({ state: 'sent' })
  const accepted = { proposalId: one.id, outcome: 'accepted' }
  valueOf(await decideProposals(cast.officer, { decisions: [accepted] }), 'accept')
})

test('whom the book knows in the class is named and not proposed twice; the same form has one effect', async () => {
  const key = crypto.randomUUID()
  const input = sending([pupil('Tạ Thị Ba')])
  const first = valueOf(await sendClass(home.teacher, input, key), 'send')
  expect(valueOf(await sendClass(home.teacher, input, key), 'send')).toEqual(first)
  const { code } = await proposalOf('Tạ Thị Ba')
  expect(await send([pupil('Tạ Thị Bốn'), pupil('TẠ THỊ BA')])).toMatchObject({
    proposed: 1,
    known: [{ no: 2, code }],
  })
  const rows = await readAsSuperuser(`select id from child where full_name ilike 'Tạ Thị Ba'`)
  expect(rows).toHaveLength(1)
})

test('“none” is an answer, and of those who are not marked nothing but a number is kept', async () => {
  const nobody = sending([], { classId: home.otherClass })
  expect(valueOf(await sendClass(home.schoolLead, nobody), 'send')).toMatchObject({ proposed: 0 })
  expect(await openOwnClass(home.schoolLead, home.otherClass)).toMatchObject({ state: 'none' })
  const unmarked = pupil('Tạ Thị Giấu Tên', { circumstance: '', note: '' })
  expect(await sendClass(home.teacher, sending([pupil('Tạ Thị Năm'), unmarked]))).toMatchObject({
    ...{ kind: 'refused', refusal: 'rows_unmarked', about: ['2'] },
  })
  const tables = await readAsSuperuser<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  expect(tables.length).toBeGreaterThan(50)
  for (const { name } of tables) {
    expect(
      await readAsSuperuser(`select 1 from ${name} t where t::text ilike '%Giấu Tên%'`),
      name,
    ).toEqual([])
  }
})

test('a school lead’s own sheet needs no second word', async () => {
  const own = sending([pupil('Tạ Thị Sáu')], { classId: home.otherClass })
  valueOf(await sendClass(home.schoolLead, own), 'send')
  const { id } = await proposalOf('Tạ Thị Sáu')
  expect(await openProposal(cast.officer, id)).toMatchObject({ status: 'to_decide' })
  const checks = [{ proposalId: id, outcome: 'confirmed' }]
  expect(await checkProposals(home.schoolLead, { checks })).toMatchObject({ refusal: 'not_found' })
})

test('each refusal', async () => {
  const refusal = async (input: unknown, who = home.teacher) =>
    (await sendClass(who, input)) as { refusal?: string; about?: string[]; kind: string }
  const one = pupil('Tạ Thị Bảy')
  expect(await refusal(sending([{ ...one, birth: 'mai' }]))).toMatchObject({
    refusal: 'rows_wrong',
  })
  expect(await refusal(sending([one, one]))).toMatchObject({ refusal: 'row_twice', about: ['2'] })
  expect(await refusal(sending([one], { pupils: 0, withoutCard: 0 }))).toMatchObject({
    refusal: 'counts_wrong',
  })
  expect(await refusal(sending([one], { classId: home.otherClass }))).toMatchObject({
    refusal: 'not_found',
  })
  expect(await refusal(sending([{ ...one, secret: 'x' }]))).toMatchObject({ kind: 'invalid' })
  for (const who of [cast.officer, home.villageHead, cast.member]) {
    expect(await refusal(sending([one]), who)).toMatchObject({ refusal: 'forbidden' })
  }
  const numbered = { ...one, personalId: '049216000123' }
  await send([{ ...numbered, fullName: 'Tạ Thị Tám' }])
  const elsewhere = { ...numbered, fullName: 'Đoàn Minh Quân', sex: 'Nam', birth: '01/02/2017' }
  // A number of another class is no business of this one: it passes, and the commune sees whose it is.
  valueOf(
    await sendClass(home.schoolLead, sending([elsewhere], { classId: home.otherClass })),
    'send',
  )
  expect(await openProposal(cast.officer, (await proposalOf('Đoàn Minh Quân')).id)).toMatchObject({
    doubles: [{ child: { fullName: 'Tạ Thị Tám' } }],
  })
  // Under another name it is that pupil, as it is where the number was free.
  const renamed = { ...numbered, fullName: 'Hồ Thị Tên Khác', birth: '03/03/2018' }
  const freely = { ...renamed, personalId: '049216000124' }
  const again = (pupils: Record<string, string>[]) =>
    sendClass(home.schoolLead, sending(pupils, { classId: home.otherClass }))
  valueOf(await again([{ ...freely, fullName: 'Lò Văn Có Số', birth: '04/04/2017' }]), 'send')
  for (const same of [renamed, freely]) {
    expect(await again([same])).toMatchObject({ value: { proposed: 0, known: [{ no: 1 }] } })
  }
  expect(await readClassDesk(home.teacher, home.otherClass)).toBeNull()
  expect(await openOwnClass(cast.officer, home.schoolClass)).toBeNull()
})

test('who may check: the school alone, and nothing of its own', async () => {
  await send([pupil('Tạ Thị Chín')])
  const { id } = await proposalOf('Tạ Thị Chín')
  const checks = [{ proposalId: id, outcome: 'confirmed' }]
  for (const who of [home.teacher, cast.officer, home.villageHead]) {
    expect(await checkProposals(who, { checks })).toMatchObject({ refusal: 'forbidden' })
  }
  expect(
    await checkProposals(home.schoolLead, { checks: [{ proposalId: id, outcome: 'returned' }] }),
  ).toMatchObject({ kind: 'invalid', issues: [{ code: 'reason_required' }] })
  expect(await checkProposals(home.schoolLead, { checks: [] })).toMatchObject({ kind: 'invalid' })
  const both = await Promise.all([
    checkProposals(home.schoolLead, { checks }),
    checkProposals(home.schoolLead, { checks }),
  ])
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
})

test('two who send the same class at once propose each pupil once', async () => {
  const input = sending([pupil('Tạ Thị Mười')])
  const both = await Promise.all([
    sendClass(home.teacher, input, crypto.randomUUID()),
    sendClass(home.schoolLead, input, crypto.randomUUID()),
  ])
  expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
  const rows = await readAsSuperuser(`select id from child where full_name = 'Tạ Thị Mười'`)
  expect(rows).toHaveLength(1)
})

const HELD_CODES = 'child/code:'

test('who has no such class waits for nobody who writes children down', async () => {
  const sent = await connected(testDatabase().superuserUrl, async (other) => {
    await other.query('begin')
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      HELD_CODES + cast.officer.communeId,
    ])
    return sendClass(home.teacher, sending([pupil('Tạ Thị Xa')], { classId: home.otherClass }))
  })
  expect(sent).toEqual({ kind: 'refused', refusal: 'not_found' })
})

test('who came into the class while its pupils were looked for is known', async () => {
  const name = 'Phùng Gia Khiêm'
  valueOf(
    await sendClass(home.schoolLead, sending([pupil(name)], { classId: home.otherClass })),
    'send',
  )
  const { child, code } = await proposalOf(name)
  const sent = await heldBack(
    {
      hold: `select pg_advisory_xact_lock(hashtextextended('${HELD_CODES}${cast.officer.communeId}', 0))`,
      meanwhile: `update enrolment set school_class_id = '${home.schoolClass}' where child_id = '${child}'`,
    },
    () => sendClass(home.teacher, sending([pupil(name), pupil('Đinh Ngọc Trâm')])),
  )
  expect(sent).toMatchObject({ kind: 'done', value: { proposed: 1, known: [{ no: 1, code }] } })
})

test('a class that is taken away at this moment sends nothing', async () => {
  const [made] = await readAsSuperuser<{ id: string }>(
    `insert into school_class (commune_id, id, school_id, school_year_id, name)
     select commune_id, gen_random_uuid(), school_id, school_year_id, '2Z'
     from school_class where id = '${home.schoolClass}' returning id`,
  )
  const id = made?.id ?? ''
  const [removed, sent] = await whileHeld(
    'select id from school_class where id = $1 for update',
    [id],
    [
      () => removeUnusedClass(cast.administrator, { id }),
      () => sendClass(home.schoolLead, sending([pupil('Tạ Thị Lẻ')], { classId: id })),
    ],
  )
  expect(removed).toMatchObject({ kind: 'done' })
  expect(sent).toEqual({ kind: 'refused', refusal: 'not_found' })
})

test('a class that is closed takes nothing more', async () => {
  await readAsSuperuser(
    `update school_class set closed_on = '2026-06-01' where id = '${home.otherClass}'`,
  )
  const input = sending([pupil('Tạ Thị Cuối')], { classId: home.otherClass })
  expect(await sendClass(home.schoolLead, input)).toMatchObject({ refusal: 'class_closed' })
})
