import { wordsIn } from '@/lib/words/words'
import { chooseByHand, draftTheList } from './support/main-job'
import { expect, test } from './support/test'

const w = wordsIn('vi')

test.use({ javaScriptEnabled: false, ledger: { start: 'demo', own: 'without-script' } })

test('a wrong password keeps the name; the right one opens the door; signing out closes it', async ({
  office,
  page,
}) => {
  await page.goto('/sign-in?to=/children')
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Đăng nhập'])
  await office.fill('Tên đăng nhập', 'canbo')
  await office.fill('Mật khẩu', 'sai-mat-khau')
  await office.press('Đăng nhập')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(w.gate.wrong)
  await expect(page.getByLabel('Tên đăng nhập', { exact: true })).toHaveValue('canbo')
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('')
  await office.signInHere('canbo')
  await expect(page).toHaveURL(/\/children$/)
  await page.getByRole('searchbox').first().fill('khong co ten nay')
  await page.getByRole('searchbox').first().press('Enter')
  await expect(page.getByText(w.children.found(0))).toBeVisible()
  await page.getByText(w.shell.account, { exact: true }).first().click({ force: true })
  await office.signOut()
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/children')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a unit records what it gave: filled in, read back, changed, recorded', async ({
  office,
  page,
}) => {
  await office.enter('congan')
  await office.open('/payments')
  await page.getByRole('link', { name: w.payments.recordGiven }).first().click()
  await page.getByLabel(w.payments.amountLabel).fill('1tr2')
  await office.press(w.payments.checkSubmit)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await office.fill(w.payments.recipient, 'Nguyễn Thị Lành')
  await office.fill(w.payments.witness, 'Trần Văn Thảo')
  await office.fill(w.payments.witnessTitle, 'Trưởng thôn')
  await office.press(w.payments.checkSubmit)
  await expect(page.getByRole('definition').filter({ hasText: '1.200.000' }).first()).toBeVisible()
  await office.press(w.payments.edit)
  await expect(page.getByLabel(w.payments.amountLabel)).toHaveValue('1tr2')
  await office.press(w.payments.checkSubmit)
  await office.press(w.payments.record)
  await expect(page.getByText(/KHT-2026-\d{4}/).first()).toBeVisible()
})

test('a unit is found for everybody who waits: changed by hand, saved, asked again, looked at and sent', async ({
  office,
  page,
}) => {
  test.setTimeout(120_000)
  await office.enter('canbo')
  await draftTheList(office)
  const code = await chooseByHand(office, 0)
  const line = page.getByRole('group', { name: w.drafts.lineOf(code) })
  const chosen = await line.getByRole('combobox').inputValue()
  await line.getByRole('checkbox', { name: w.drafts.keep }).check()
  await office.press(w.drafts.save)
  await expect(page.getByText(w.drafts.saved)).toBeVisible()
  await expect(line.getByRole('combobox')).toHaveValue(chosen)
  // What was said goes along when the list is asked about again.
  const before = page.url()
  await office.press(w.drafts.again)
  await expect(page).not.toHaveURL(before)
  await expect(line.getByRole('combobox')).toHaveValue(chosen)
  await expect(line.getByRole('checkbox', { name: w.drafts.keep })).toBeChecked()
  await office.press(w.drafts.toCheck)
  await expect(page).toHaveURL(/\/check$/)
  const boxes = page.getByRole('main').getByRole('checkbox')
  const count = await boxes.count()
  for (let nth = 0; nth < count; nth += 1) await boxes.nth(nth).uncheck()
  await office.press(w.drafts.send)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    w.assignments.issues.nothing_chosen,
  )
  await boxes.first().check()
  await office.press(w.drafts.send)
  await expect(page.getByText(w.assignments.sent('1'))).toBeVisible()
})
