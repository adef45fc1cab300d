import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { photograph } from '@/tests/support/pictures'
import { rowsOf } from '@/tests/support/sql'
import { linesOf, partsOf } from '@/tests/unit/documents/docx-parts'
import { expectGoodAtEveryWidth } from './accessibility'
import type { House } from './house'
import type { Office } from './office'

const w = wordsIn('vi')
const samples = join(import.meta.dirname, '../../samples')
export const CHILDREN_LIST = join(samples, 'viet-an-danh-sach-tre-em.xlsx')
export const UNITS_LIST = join(samples, 'viet-an-don-vi-nhan-do-dau.xlsx')

/** Step 1: a file becomes a review, the review rows of the ledger. */
export async function takeInList(office: Office, file: string): Promise<void> {
  await office.open('/lists/new')
  await office.attach('Tệp danh sách', file)
  await office.press('Đọc tệp')
  await office.page.waitForURL(/\/lists\/[0-9a-f-]{36}/)
  await expect(office.page.getByRole('button', { name: 'Ghi vào sổ' })).toBeVisible()
  await expectGoodAtEveryWidth(office.page)
  await office.press('Ghi vào sổ')
  await expect(office.page.getByRole('heading', { name: /đã vào sổ/ })).toBeVisible()
}

/** Step 2: the plan of the seed, number and date blank. */
export async function draftPlan(office: Office): Promise<void> {
  await office.open('/plan/edit')
  await office.fill(w.plans.plannedMonth, '5')
  await office.fill(w.plans.plannedYear, '2026')
  await office.page.getByLabel(w.plans.startQuarter).selectOption('2026-Q3')
  await office.fill(w.plans.minimumField, '1.000.000')
  await office.fill(w.plans.endAgeField, '16')
  await office.press(w.plans.save)
  await office.page.waitForURL('**/plan')
  await expect(office.page.getByText(w.plans.next.proposed ?? '')).toBeVisible()
}

/** The office head passes the plan on, and the leader approves it: from then on it is in force. */
export async function approvePlan(head: Office, leader: Office): Promise<void> {
  await head.open('/plan')
  await head.press(w.plans.passOn)
  await expect(head.page.getByText(w.plans.reviewed.passed)).toBeVisible()
  await leader.open('/plan')
  await expectGoodAtEveryWidth(leader.page)
  await leader.press(w.plans.approve)
  await expect(leader.page.getByText(w.plans.decided.approved(1))).toBeVisible()
}

/** Step 3, first half: a unit is found for everybody who waits; the officer stands before the draft. */
export async function draftTheList(office: Office): Promise<void> {
  await office.open('/assignments')
  await office.press(w.drafts.start)
  await office.page.waitForURL(/\/assignments\/drafts\/[0-9a-f-]{36}$/)
  await expect(office.title).toHaveText(w.drafts.pageTitle)
}

/** Another unit for the nth child of the draft, the named one or any, by hand; answers the child's code. */
export async function chooseByHand(office: Office, nth: number, unit = ''): Promise<string> {
  const line = office.page.getByRole('group', { name: /^Dòng của trẻ / }).nth(nth)
  const choice = line.getByRole('combobox')
  const found = await choice.inputValue()
  const others = await choice
    .locator('option')
    .evaluateAll((all) =>
      all.map((one) => ({ value: one.getAttribute('value') ?? '', label: one.textContent })),
    )
  const other = others.find(
    ({ value, label }) => value !== '' && value !== found && label.startsWith(unit),
  )
  await choice.selectOption(other?.value ?? found)
  const [, code = ''] = /, (VA-\d+)$/.exec((await choice.getAttribute('aria-label')) ?? '') ?? []
  return code
}

/** Step 3, second half: the especially difficult go to the office head; answers how many that were. */
export async function sendDifficult(office: Office): Promise<number> {
  const { page } = office
  await office.press(w.drafts.toCheck)
  await page.waitForURL('**/check')
  await page.getByRole('link', { name: w.drafts.onlyDifficult }).click()
  await page.waitForURL('**/check?only=difficult')
  const lines = page.getByRole('main').getByRole('checkbox')
  await expect(page.getByRole('button', { name: w.drafts.send })).toBeVisible()
  const count = await lines.count()
  await office.press(w.drafts.send)
  await expect(page.getByText(w.assignments.sent(String(count)))).toBeVisible()
  return count
}

/** Step 3: a unit is found for each and the especially difficult are proposed; answers how many. */
export async function proposeFound(office: Office): Promise<number> {
  await draftTheList(office)
  // Whose member signs later: the first child is the one that comes back.
  await chooseByHand(office, 1, 'Công an xã')
  return sendDifficult(office)
}

export async function passAllOn(head: Office): Promise<void> {
  await head.open('/assignments')
  await head.press(w.assignments.sendReviews)
  await expect(head.page.getByText(/Đã trình lãnh đạo \d+ đề xuất/)).toBeVisible()
}

/** One is returned with a reason, the rest approved, in one sitting. */
export async function decideAllButOne(leader: Office): Promise<void> {
  await leader.open('/assignments')
  const first = leader.page.getByRole('group', { name: /^Ý kiến về trẻ / }).first()
  await first.getByText(w.assignments.return, { exact: true }).click()
  await leader.page
    .getByLabel(/^Lý do trả lại/)
    .first()
    .fill('Chọn đơn vị gần thôn của cháu hơn')
  await leader.press(w.assignments.decide)
  await expect(leader.page.getByText(/Đã duyệt \d+ phân công; 1 đề xuất/)).toBeVisible()
}

/** After the approval: the minutes are printed, signed on paper, and recorded with their scan. */
export async function signMinutes(member: Office): Promise<void> {
  await member.open('/assignments/terms')
  await expectGoodAtEveryWidth(member.page)
  await member.page
    .getByRole('rowheader')
    .or(member.page.getByRole('cell'))
    .getByRole('link')
    .first()
    .click()
  await member.page.waitForURL('**/assignments/terms/*')
  await expectGoodAtEveryWidth(member.page)
  await member.page.getByRole('link', { name: w.terms.print }).click()
  await expect(member.page.getByText('BIÊN BẢN', { exact: true })).toBeVisible()
  await expectGoodAtEveryWidth(member.page)
  await member.page.goBack()
  await member.fill(w.terms.signedOn, '20/11/2026')
  await member.fill(w.terms.place, 'Nhà văn hóa thôn')
  await member.fill(w.terms.unitSigner, 'Trần Văn Công')
  await member.fill(w.terms.familySigner, 'Nguyễn Thị Lành')
  await member.fill(w.terms.communeSigner, 'Hồ Thị Xuân')
  await member.page.getByLabel(w.terms.scan).setInputFiles({
    name: 'bien-ban.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await photograph(60, 40)),
  })
  await member.press(w.terms.record)
  await expect(member.page.getByText(w.terms.recorded)).toBeVisible()
  await expect(member.page.getByRole('link', { name: w.terms.openScan })).toBeVisible()
}

/** Step 4, first half: what the unit promises for its first child, the whole quarter's sum. */
async function promise(member: Office): Promise<void> {
  await member.open('/payments')
  const { recordPledge, changePledge } = w.payments
  const link = new RegExp(`^(${recordPledge}|${changePledge}):`)
  await member.page.getByRole('link', { name: link }).first().click()
  await member.page.waitForURL('**/payments/pledge/**')
  await member.page.getByLabel(w.pledges.amount).fill('1.500.000')
  await member.press(w.pledges.submit)
  await expect(member.page.getByText(w.pledges.done)).toBeVisible()
}

/** Step 4: the unit promises and records what it gave, with a witness and a picture. */
export async function promiseAndGive(member: Office): Promise<void> {
  await promise(member)
  await member.open('/payments')
  await expectGoodAtEveryWidth(member.page)
  await member.page.getByRole('link', { name: w.payments.recordGiven }).first().click()
  await member.page.waitForURL('**/payments/new**')
  await member.page.getByLabel(w.payments.amountLabel).fill('1tr5')
  await member.fill(w.payments.givenOn, '20/11/2026')
  await member.fill(w.payments.recipient, 'Nguyễn Thị Lành')
  await member.fill(w.payments.witness, 'Trần Văn Thảo')
  await member.fill(w.payments.witnessTitle, 'Trưởng thôn')
  await member.page.getByLabel(w.payments.voucher).setInputFiles({
    name: 'bien-nhan.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await photograph(60, 40)),
  })
  await member.press(w.payments.checkSubmit)
  await expect(member.page.getByText(w.payments.checkTitle).first()).toBeVisible()
  const told = member.page.getByRole('definition').filter({ hasText: '1.500.000' })
  await expect(told.first()).toBeVisible()
  await expectGoodAtEveryWidth(member.page)
  await member.press(w.payments.record)
  await expect(member.page.getByText(/KHT-2026-0001/).first()).toBeVisible()
}

/** Step 6: what a Word file says, for those who may have it; null for everyone else. */
export async function documentAt(page: Page, address: string): Promise<string | null> {
  const answer = await page.request.get(address)
  if (answer.status() === 404) return null
  expect(answer.headers()['content-type']).toContain('wordprocessingml')
  const parts = await partsOf(await answer.body())
  return linesOf(parts.get('word/document.xml') ?? '').join('\n')
}

type Approved = { code: string; full_name: string; sponsor_id: string; sponsor: string }

/** The annex lists exactly the approved children; coded without a name, each unit only its own. */
export async function expectDocuments(house: House, people: DocumentReaders): Promise<void> {
  const approved = await rowsOf<Approved>(
    house.superuserUrl,
    `select c.code, c.full_name, s.id as sponsor_id, s.name as sponsor from support_term t
     join child c on c.commune_id = t.commune_id and c.id = t.child_id
     join sponsor s on s.commune_id = t.commune_id and s.id = t.sponsor_id
     where t.assignment_id is not null`,
  )
  const everyone = await rowsOf<{ full_name: string }>(
    house.superuserUrl,
    `select full_name from child`,
  )
  const { office, leader, unit } = people
  for (const reader of [office, leader]) {
    const full = await documentAt(reader, '/api/documents/annex?variant=full')
    expect(codesIn(full)).toEqual(codesOf(approved))
    for (const { full_name } of approved) expect(full).toContain(full_name)
    const coded = await documentAt(reader, '/api/documents/annex?variant=coded')
    expect(codesIn(coded)).toEqual(codesOf(approved))
    expect(everyone.filter(({ full_name }) => coded?.includes(full_name))).toEqual([])
  }
  let opened = 0
  for (const sponsorId of new Set(approved.map(({ sponsor_id }) => sponsor_id))) {
    const own = approved.filter(({ sponsor_id }) => sponsor_id === sponsorId)
    const address = `/api/documents/annex/${sponsorId}`
    const extract = await documentAt(office, address)
    expect(codesIn(extract), own[0]?.sponsor).toEqual(codesOf(own))
    // Of a child its sponsor learns the given name: nobody's whole name stands in the extract.
    expect(everyone.filter(({ full_name }) => extract?.includes(full_name))).toEqual([])
    const its = await documentAt(unit, address)
    if (own[0]?.sponsor === 'Công an xã') expect(codesIn(its)).toEqual(codesOf(own))
    else expect(its, own[0]?.sponsor).toBeNull()
    opened += 1
  }
  expect(opened).toBeGreaterThan(1)
  for (const variant of ['full', 'coded']) {
    expect(await documentAt(unit, `/api/documents/annex?variant=${variant}`)).toBeNull()
  }
  expect(await documentAt(office, '/api/documents/plan')).toContain('2026')
}

type DocumentReaders = { office: Page; leader: Page; unit: Page }

function codesIn(text: string | null): string[] {
  return (text?.match(/VA-\d{4}/g) ?? []).sort()
}

function codesOf(rows: Approved[]): string[] {
  return rows.map(({ code }) => code).sort()
}
