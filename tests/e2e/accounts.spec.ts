import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const { slip: s, activate: a } = w.logins
const PASSWORD = 'con mèo nằm phơi nắng'

test.use({ ledger: { start: 'demo', own: 'accounts' } })

test('a new person gets a slip, chooses a password without script, and works', async ({
  office,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  await office.enter('quantri')
  await office.open('/accounts')
  await page.getByRole('link', { name: w.logins.add }).click()
  await page.waitForURL('**/accounts/new')
  await office.fill(w.logins.fullName, 'Bùi Văn Tám')
  await expect(page.getByRole('textbox', { name: w.accounts.username })).toHaveValue('tam.bv')
  await office.fill(w.logins.jobTitle, 'Chuyên viên')
  await page.getByLabel(w.accounts.choice, { exact: true }).selectOption('officer')
  await office.press(w.logins.invite)
  const sheet = page.getByRole('region', { name: s.title })
  await expect(sheet).toContainText('tam.bv')
  await expectGoodAtEveryWidth(page)
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await sheet.innerText())?.[0] ?? ''

  const phone = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const own = await phone.newPage()
  await own.goto('/activate')
  const typed = async (password: string) => {
    await own.getByLabel(w.gate.username).fill('tam.bv')
    await own.getByLabel(a.code).fill(code)
    await own.getByLabel(a.password, { exact: true }).fill(password)
    await own.getByLabel(a.again).fill(password)
    await own.getByRole('button', { name: a.submit }).click()
  }
  await typed('ngắn')
  await expect(own.getByRole('alert')).toContainText(w.logins.passwordIssues.password_too_short)
  // What was typed is still there, the code too.
  await expect(own.getByLabel(a.code)).toHaveValue(code)
  await typed(PASSWORD)
  await expect(own).toHaveURL(/\/sign-in\?activated/)
  await expect(own.getByRole('status')).toContainText(a.done)
  await own.getByLabel(w.gate.password).fill(PASSWORD)
  await own.getByRole('button', { name: w.gate.submit, exact: true }).click()
  await expect(own).toHaveURL(/\/home/)
  await own.goto('/activate')
  await typed(PASSWORD)
  await expect(own.getByRole('alert')).toContainText(a.wrong)
  await phone.close()

  // Shown once: the page of the person has nothing of the code any more.
  await page.getByRole('link', { name: s.toAccount }).click()
  await page.waitForURL(/\/accounts\/[0-9a-f-]{36}/)
  await expect(page.getByText(code)).toHaveCount(0)
  await office.press(w.logins.codeSubmit)
  await expect(page.getByRole('region', { name: s.title })).toBeVisible()
  await expectGoodAtEveryWidth(page)
})

test('an account is closed with a reason and opened again', async ({ office, page, colleague }) => {
  test.setTimeout(120_000)
  const auditor = await colleague('giamsat')
  await office.enter('quantri')
  await office.open('/accounts')
  await page.getByRole('table').getByRole('link', { name: 'Võ Thị Mai' }).click()
  await page.waitForURL('**/accounts/*')
  await office.fill(w.logins.reason, 'Nghỉ thai sản')
  await office.press(w.logins.closeSubmit)
  await expect(page.getByText(w.logins.closed)).toBeVisible()
  await auditor.open('/entries')
  await expect(auditor.page).toHaveURL(/\/sign-in/)
  await office.fill(w.logins.reason, 'Trở lại')
  await office.press(w.logins.openSubmit)
  await expect(page.getByText(w.logins.opened)).toBeVisible()
  await auditor.signInHere('giamsat')
  await expect(auditor.page).toHaveURL(/\/entries/)
})
