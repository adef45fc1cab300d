import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { wordsIn } from '@/lib/words/words'
import { rowsOf } from '@/tests/support/sql'
import { HOSTILE } from '@/tests/unit/lists/making/hostile'
import type { House } from './support/house'
import { CHILDREN_LIST } from './support/main-job'
import type { Office } from './support/office'
import { expect, test } from './support/test'

const w = wordsIn('vi')

test.use({ ledger: { start: 'demo', own: 'bad-input' } })

const FILES = {
  'of the wrong kind': ['a PDF', 'not_a_spreadsheet'],
  'that is encrypted': ['an encrypted workbook', 'encrypted'],
  'that is renamed': ['a Windows program', 'not_a_spreadsheet'],
} as const

for (const [what, [made, code]] of Object.entries(FILES)) {
  test(`a file ${what} gets a clear sentence and leaves nothing behind`, async ({
    office,
    page,
    house,
  }) => {
    const file = HOSTILE.find((one) => one[0] === made) ?? HOSTILE.find((one) => one[2] === code)
    const before = await countOf(house, 'list_import')
    await office.enter('canbo')
    await sendList(office, 'danh-sach.xlsx', file?.[3]() ?? Buffer.alloc(0))
    await expect(page.getByText(w.lists.files[code]())).toBeVisible()
    expect(await countOf(house, 'list_import')).toBe(before)
  })
}

test('a huge list is said to be too large before it is sent', async ({ office, page }) => {
  await office.enter('canbo')
  await office.open('/lists/new')
  await attachBytes(office, w.intake.fileField, 'danh-sach.xlsx', randomBytes(11 << 20))
  await expect(page.getByText(w.intake.fileTooLarge)).toBeVisible()
})

test('a voucher too large for the server is said to be so at once', async ({ office, page }) => {
  await openPayment(office)
  await attachBytes(office, w.payments.voucher, 'bien-nhan.jpg', randomBytes(13 << 20))
  await expect(page.getByText(w.files.refusals.file_too_big())).toBeVisible()
})

test('an amount in words is asked for in figures and stays as typed', async ({ office, page }) => {
  await openPayment(office)
  await fillPayment(office, 'một triệu rưỡi gì đó')
  await office.press(w.payments.checkSubmit)
  await expect(page.getByText(w.payments.issues.amount_unreadable).first()).toBeVisible()
  await expect(amount(office)).toHaveValue('một triệu rưỡi gì đó')
  await expect(page.getByLabel(w.payments.witness, { exact: true })).toHaveValue('Trần Văn Thảo')
})

test('a double click on "Ghi vào sổ" writes once', async ({ office, page, house }) => {
  test.setTimeout(120_000)
  await office.enter('canbo')
  await office.open('/lists/new')
  await office.attach(w.intake.fileField, CHILDREN_LIST)
  await office.press(w.intake.read)
  await page.waitForURL(/\/lists\/[0-9a-f-]{36}/)
  const before = await countOf(house, 'list_commit')
  await page.getByRole('button', { name: w.review.commit, exact: true }).dblclick()
  await expect(page.getByRole('heading', { name: /đã vào sổ/ })).toBeVisible()
  expect(await countOf(house, 'list_commit')).toBe(before + 1)
})

test('two officers at one sponsor: the later one sees both versions', async ({
  office,
  page,
  house,
  colleague,
}) => {
  await office.enter('canbo')
  const other = await colleague('canbo')
  const [sponsor] = await rowsOf<{ id: string }>(
    house.superuserUrl,
    `select id from sponsor where name = 'Hội Nông dân xã' or name like 'Công an%' order by name desc limit 1`,
  )
  const path = `/sponsors/${sponsor?.id}/edit`
  await office.open(path)
  await other.open(path)
  const name = w.sponsors.fields.note
  await other.page.getByLabel(name).fill('Người liên hệ thứ nhất')
  await other.press(w.sponsors.save)
  await other.page.waitForURL((url) => !url.pathname.endsWith('/edit'))
  await page.getByLabel(name).fill('Người liên hệ thứ hai')
  await office.press(w.sponsors.save)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Người liên hệ thứ nhất')
  await expect(page.getByLabel(name)).toHaveValue('Người liên hệ thứ hai')
})

test('a lost connection says so and keeps what was typed', async ({ office, page }) => {
  await openPayment(office)
  await fillPayment(office, '1tr5')
  await page.context().setOffline(true)
  await office.press(w.payments.checkSubmit)
  await expect(page.getByText(w.shell.form.lost)).toBeVisible()
  await expect(amount(office)).toHaveValue('1tr5')
  await page.context().setOffline(false)
  await office.press(w.payments.checkSubmit)
  await expect(page.getByText(w.payments.checkTitle).first()).toBeVisible()
})

test('a session that ended meanwhile is said at the form, which keeps what was typed', async ({
  office,
  page,
  house,
}) => {
  await openPayment(office)
  await fillPayment(office, '1tr5')
  await endSessions(house)
  await office.press(w.payments.checkSubmit)
  await expect(page.getByText(w.refusals.signed_out())).toBeVisible()
  await expect(amount(office)).toHaveValue('1tr5')
  // Signed out in another window: the front door does not read what this one sends.
  await page.context().clearCookies()
  await office.press(w.payments.checkSubmit)
  await expect(page.getByText(w.shell.form.refused)).toBeVisible()
  await expect(amount(office)).toHaveValue('1tr5')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a session that ended meanwhile leads to the door and back to what was typed', async ({
    office,
    page,
    house,
  }) => {
    await openPayment(office)
    await fillPayment(office, '1tr5')
    await endSessions(house)
    const before = await countOf(house, 'payment')
    await office.press(w.payments.checkSubmit)
    await expect(page).toHaveURL(/\/sign-in\?/)
    await expect(page.getByText(w.gate.endedKept)).toBeVisible()
    await office.fill(w.gate.username, 'congan')
    await office.fill(w.gate.password, 'sai-mat-khau')
    await office.press(w.gate.submit)
    await expect(page.getByText(w.gate.wrong)).toBeVisible()
    await office.signInHere('congan')
    await expect(page).toHaveURL(/\/payments\/new/)
    await expect(page.getByText(w.shell.form.interrupted)).toBeVisible()
    await expect(amount(office)).toHaveValue('1tr5')
    await expect(page.getByLabel(w.payments.recipient, { exact: true })).toHaveValue(
      'Nguyễn Thị Lành',
    )
    await office.press(w.payments.checkSubmit)
    await expect(page.getByText(w.payments.checkTitle).first()).toBeVisible()
    expect(await countOf(house, 'payment')).toBe(before)
  })

  test('what one person typed is not shown to another at the same machine', async ({
    office,
    page,
    house,
  }) => {
    await openPayment(office)
    await fillPayment(office, '1tr5')
    await endSessions(house)
    await office.press(w.payments.checkSubmit)
    await expect(page).toHaveURL(/\/sign-in\?/)
    await office.signInHere('canbo')
    await expect(page.getByText(w.shell.form.interrupted)).toHaveCount(0)
    await expect(page.getByText('Nguyễn Thị Lành')).toHaveCount(0)
  })
})

async function openPayment(member: Office): Promise<void> {
  await member.enter('congan')
  await member.open('/payments')
  await member.page.getByRole('link', { name: w.payments.recordGiven }).first().click()
  await member.page.waitForURL('**/payments/new**')
}

async function fillPayment(member: Office, written: string): Promise<void> {
  await amount(member).fill(written)
  await member.fill(w.payments.givenOn, '20/11/2026')
  await member.fill(w.payments.recipient, 'Nguyễn Thị Lành')
  await member.fill(w.payments.witness, 'Trần Văn Thảo')
  await member.fill(w.payments.witnessTitle, 'Trưởng thôn')
}

function amount(member: Office) {
  return member.page.getByLabel(w.payments.amountLabel)
}

async function sendList(office: Office, name: string, bytes: Buffer): Promise<void> {
  await office.open('/lists/new')
  await attachBytes(office, w.intake.fileField, name, bytes)
  await office.press(w.intake.read)
}

/** A file of the disk: handed over as bytes, a large one would travel in letters to the browser. */
async function attachBytes(office: Office, label: string, name: string, bytes: Buffer) {
  const file = test.info().outputPath(name)
  writeFileSync(file, bytes)
  await office.page.getByLabel(label).setInputFiles(file)
}

async function endSessions(house: House): Promise<void> {
  await rowsOf(
    house.superuserUrl,
    `update session set ended_at = created_at where ended_at is null`,
  )
}

async function countOf(house: House, table: string): Promise<number> {
  const [row] = await rowsOf<{ lines: number }>(
    house.superuserUrl,
    `select count(*)::int as lines from ${table}`,
  )
  return row?.lines ?? 0
}
