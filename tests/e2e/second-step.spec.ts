import { generateSync } from 'otplib'
import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { COMMON } from './support/house'
import type { Office } from './support/office'
import { expect, test } from './support/test'

const { factors: w, gate, shell } = wordsIn('vi')

test.use({ ledger: { start: 'demo', own: 'second-step' } })

test('an app is set up, its code is asked for after the password, a recovery code opens once', async ({
  office,
  page,
}) => {
  test.setTimeout(180_000)
  await office.enter('truongphong')
  await office.open('/me/sign-in-ways')
  await expect(page.getByText(w.off, { exact: true })).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await page.getByRole('link', { name: w.setUp }).click()
  await page.waitForURL('**/app')
  await expect(page.getByRole('img', { name: w.picture })).toBeVisible()
  const secret = await secretOn(office)
  await office.fill(w.code, '000000')
  await office.press(w.confirmSubmit)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(w.refusals.wrong_code([]))
  expect(await secretOn(office)).toBe(secret)
  await office.fill(w.code, codeOf(secret))
  await office.press(w.confirmSubmit)
  await page.waitForURL('**/codes')
  const codes = await page.getByRole('main').getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  await expectGoodAtEveryWidth(page)
  await office.press(w.stored)
  await page.waitForURL('**/me/sign-in-ways')
  await expect(page.getByText(w.codesLeft(10))).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await office.open('/me/sign-in-ways/codes')
  await expect(page.getByText(w.sheetGone)).toBeVisible()
  await leave(office)

  await office.signIn('truongphong')
  await page.waitForURL('**/sign-in/second?**')
  await expectGoodAtEveryWidth(page)
  await expectClosed(office)
  await office.open('/payments?view=units')
  await expect(page).toHaveURL(/\/sign-in\/second\?to=%2Fpayments%3Fview%3Dunits/)
  await office.fill(w.second.code, codeOf(secret))
  await office.press(w.second.submit)
  // The one it was set up with was taken already.
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(w.second.wrong)
  await expectGoodAtEveryWidth(page)
  await office.fill(w.second.code, codeOf(secret, 30))
  await office.press(w.second.submit)
  await page.waitForURL('**/payments?view=units')
  await leave(office)

  const [first = ''] = codes
  for (const opens of [true, false]) {
    await office.signIn('truongphong')
    await page.getByText(w.second.lost).click()
    await office.fill(w.second.recoveryCode, first)
    await office.press(w.second.submit)
    await page.waitForURL(opens ? '**/home' : '**/sign-in/second?error=wrong**')
    if (opens) await leave(office)
  }
})

test('where the commune asks for it, nothing opens before an app is set up, whoever has none', async ({
  office,
  page,
  colleague,
}) => {
  test.setTimeout(180_000)
  const unit = await colleague('congan')
  const leader = await colleague('lanhdao')
  await office.enter('quantri')
  await office.open('/accounts')
  await office.press(w.commune.require)
  await page.getByRole('dialog').getByRole('button', { name: w.commune.require }).click()
  // The administrator is the first to do it.
  await page.waitForURL('**/sign-in/second?**')
  await expectGoodAtEveryWidth(page)
  await expectClosed(office)
  const secret = await secretOn(office)
  await office.fill(w.code, '000000')
  await office.press(w.confirmSubmit)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(w.refusals.wrong_code([]))
  await expectGoodAtEveryWidth(page)
  await office.fill(w.code, codeOf(secret))
  await office.press(w.confirmSubmit)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.sheetTitle)
  await office.press(w.stored)
  await page.waitForURL('**/accounts')
  await expect(page.getByText(w.commune.on, { exact: true })).toBeVisible()

  // A desk that was open is led there at its next click; a unit's is not asked.
  await leader.open('/standing')
  await expect(leader.page).toHaveURL(/\/sign-in\/second\?to=%2Fstanding/)
  await expectClosed(leader)
  await unit.open('/children')
  await expect(unit.page).toHaveURL(/\/children$/)

  await office.open('/accounts')
  await office.press(w.commune.release)
  await page.getByRole('dialog').getByRole('button', { name: w.commune.release }).click()
  await expect(page.getByText(w.commune.off, { exact: true })).toBeVisible()
  await leader.open('/standing')
  await expect(leader.page).toHaveURL(/\/standing$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the app is set up, the second step done and the app switched off with plain forms', async ({
    office,
    page,
  }) => {
    await office.enter('giamsat')
    await office.open('/me/sign-in-ways/app')
    const secret = await secretOn(office)
    await office.fill(w.code, '1234')
    await office.press(w.confirmSubmit)
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(w.refusals.wrong_code([]))
    await expect(page.getByLabel(w.code, { exact: true })).toHaveValue('')
    await office.fill(w.code, codeOf(secret))
    await office.press(w.confirmSubmit)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10)
    await office.press(w.stored)
    await page.context().clearCookies({ name: 'next-auth.session-token' })
    await office.signIn('giamsat')
    await office.fill(w.second.code, codeOf(secret, 30))
    await office.press(w.second.submit)
    await expect(page).toHaveURL(/\/home$/)
    await office.open('/me/sign-in-ways/off')
    await office.fill(w.password, 'khong-phai')
    await office.press(w.switchOff)
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      w.refusals.wrong_password([]),
    )
    await office.fill(w.password, 'mot-mat-khau-chi-de-thu')
    await office.press(w.switchOff)
    await expect(page).toHaveURL(/\/me\/sign-in-ways$/)
    await expect(page.getByText(w.off, { exact: true })).toBeVisible()
  })

  test('guesses at the second step are slowed down with a sentence', async ({ office, page }) => {
    await office.enter('canbo.khac')
    await office.open('/me/sign-in-ways/app')
    await office.fill(w.code, codeOf(await secretOn(office)))
    await office.press(w.confirmSubmit)
    await page.context().clearCookies({ name: 'next-auth.session-token' })
    await office.signIn('canbo.khac')
    for (let n = 0; n < 6; n += 1) {
      await office.fill(w.second.code, '000000')
      await office.press(w.second.submit)
    }
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(gate.wait(15))
  })
})

/** Signs out by the menu of the account. */
async function leave(office: Office): Promise<void> {
  await office.page.getByText(shell.account, { exact: true }).first().click({ force: true })
  await office.signOut()
}

/** Pages, documents, files and actions are closed to a session that has a step to do. */
async function expectClosed({ page }: Office): Promise<void> {
  const answers = new Map<string, number>()
  for (const path of ['/home', '/children', '/entries', '/accounts', '/me/sign-in-ways']) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    expect(answer.headers().location, path).toMatch(/^\/sign-in\/second\?to=/)
  }
  for (const path of ['/api/documents/plan', '/api/documents/annex?variant=full']) {
    answers.set(path, (await page.request.get(path, { maxRedirects: 0 })).status())
  }
  expect([...answers.values()].filter((status) => status === 200)).toEqual([])
}

async function secretOn({ page }: Office): Promise<string> {
  const text = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? ''
  return text.replaceAll(' ', '')
}

/** What the app on the telephone shows; the day of the tests stands still. */
function codeOf(secret: string, later = 0): string {
  return generateSync({ secret, epoch: Date.parse(COMMON.LALANH_NOW) / 1000 + later })
}
