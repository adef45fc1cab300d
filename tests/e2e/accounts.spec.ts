import { wordsIn } from '@/lib/words/words'
import { rowsOf } from '@/tests/support/sql'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { TEST_PASSWORD } from './support/house'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const { slip: s, activate: a, me: m, confirm: c } = w.logins
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

test('a password is changed and a session ended in one’s own account', async ({
  office,
  page,
  colleague,
}) => {
  test.setTimeout(120_000)
  const phone = await colleague('truongphong')
  await office.enter('truongphong')
  await page.locator('summary').filter({ hasText: w.shell.account }).click()
  await page.getByRole('link', { name: w.shell.account }).click()
  await page.waitForURL('**/me')
  await expectGoodAtEveryWidth(page)
  await office.fill(m.current, TEST_PASSWORD)
  await office.fill(a.password, 'matkhau12345')
  await office.fill(a.again, 'matkhau12345')
  await office.press(m.change)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    w.logins.passwordIssues.password_common,
  )
  await office.fill(a.password, PASSWORD)
  await office.fill(a.again, PASSWORD)
  await office.press(m.change)
  await expect(page.getByText(m.changed(1))).toBeVisible()
  await phone.open('/home')
  await expect(phone.page).toHaveURL(/\/sign-in/)
  await phone.signInHere('truongphong', PASSWORD)
  await phone.page.waitForURL('**/home')
  await office.open('/me')
  await page.getByRole('button', { name: m.endOne }).first().click()
  await expect(page.getByText(m.endedOne)).toBeVisible()
  await phone.open('/home')
  await expect(phone.page).toHaveURL(/\/sign-in/)
})

for (const withScript of [true, false]) {
  test.describe(withScript ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: withScript })

    test('money is taken back only with the password once more, and nothing typed is lost', async ({
      office,
      page,
      house,
    }) => {
      test.setTimeout(120_000)
      await office.enter('canbo')
      const [payment] = await rowsOf<{ id: string }>(
        house.superuserUrl,
        `select p.id from payment p join commune c on c.id = p.commune_id and c.prefix = 'VA'
         where not exists (select from payment_reversal r where r.payment_id = p.id) order by p.id limit 1`,
      )
      await office.open(`/payments/${payment?.id}`)
      await rowsOf(
        house.superuserUrl,
        `update session set confirmed_at = confirmed_at - interval '11 minutes'`,
      )
      await office.fill(w.payments.reversalReason, 'Ghi nhầm đơn vị')
      await office.press(w.payments.reversalSubmit)
      await expect(page).toHaveURL(/\/confirm/)
      await office.fill(c.password, 'sai mật khẩu rồi')
      await office.press(c.submit)
      await expect(page.getByRole('main').getByRole('alert')).toContainText(c.wrong)
      if (withScript) await expectGoodAtEveryWidth(page)
      await office.fill(c.password, TEST_PASSWORD)
      await office.press(c.submit)
      await expect(page).toHaveURL(new RegExp(`/payments/${payment?.id}`))
      await expect(page.getByText(w.shell.form.confirmed)).toBeVisible()
      if (withScript) await expect(page.getByText(w.shell.form.confirmed)).toBeInViewport()
      await expect(page.getByLabel(w.payments.reversalReason)).toHaveValue('Ghi nhầm đơn vị')
      await office.press(w.payments.reversalSubmit)
      await expect(page.getByText(w.payments.reversed).first()).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: 'KHT-' })).toBeInViewport()
    })
  })
}
