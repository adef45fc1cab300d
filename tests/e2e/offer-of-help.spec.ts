import type { Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { pressForPalette } from './support/palette'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const [KIND, ANSWER] = ['group', 'Cảm ơn nhóm. Mặt trận sẽ gọi trong tuần này.'] as const
const COMMUNE = 'Xã Việt An'
/** A phone of 3G as developers know it: 1.6 Mbit/s, 150 ms there and back. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false }

test.use({ ledger: { start: 'demo', own: 'offer-of-help' }, viewport: { width: 360, height: 740 } })

/** Somebody who comes to the front page and finds how to help. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: w.help.titleAt(COMMUNE) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.help.titleAt(COMMUNE))
}

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel(w.help.name).fill(name)
  await page.getByLabel(w.help.kind, { exact: true }).selectOption({ label: w.support.kinds[KIND] })
  await page.getByLabel(w.help.childrenLabel).fill('2')
  await page.getByLabel(w.help.phone).fill('0905 123 456')
  await page.getByLabel(w.help.message).fill('Chúng tôi muốn giúp hai em.\nXin gọi buổi tối.')
}

/** Sends until the form has lain open for long enough: whoever is too quick loses nothing and sends again. */
async function send(page: Page): Promise<void> {
  await page.getByLabel(w.help.consent).check()
  for (let tries = 0; tries < 8; tries += 1) {
    await page.getByRole('button', { name: w.help.send }).click()
    if (new URL(page.url()).pathname === '/help/sent') return
    await expect(page.getByLabel(w.help.message)).toHaveValue(/hai em\.\nXin gọi/)
    await expect(page.getByLabel(w.help.consent)).toBeChecked()
    await page.waitForTimeout(1500)
  }
}

async function codeOn(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/help\/sent$/)
  const code = page.getByText(/^VA(-[2-9A-Z]{4}){3}$/)
  await expect(code).toBeVisible()
  return code.innerText()
}

test('an offer from a phone at 3G: what is missing is said, nothing is lost, and the Front answers it', async ({
  colleague,
  page,
}) => {
  test.setTimeout(180_000)
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', SLOW)
  await openForm(page)
  await expectGoodAtEveryWidth(page)
  await fillIn(page, 'Nhóm Lá Xanh')
  await page.getByLabel(w.help.phone).fill('12')
  await page.getByRole('button', { name: w.help.send }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert.getByRole('link')).toHaveText([
    `${w.help.phone}: ${w.help.issues.phone_unclear}`,
    `${w.help.consentLabel}: ${w.help.issues.consent_missing}`,
  ])
  await expect(page.getByLabel(w.help.name)).toHaveValue('Nhóm Lá Xanh')
  await expectGoodAtEveryWidth(page)
  await page.getByLabel(w.help.phone).fill('0905 123 456')
  await send(page)
  const code = await codeOn(page)
  await expectGoodAtEveryWidth(page)
  await page.getByRole('button', { name: w.help.followNow }).click()
  await expect(page.getByRole('heading', { name: w.help.statuses.received.title })).toBeVisible()
  expect(page.url()).not.toContain(code.slice(3, 7))
  await expectGoodAtEveryWidth(page)

  const front = await colleague('mattran')
  await front.open('/offers')
  await expectGoodAtEveryWidth(front.page)
  // The giver calls and reads out the code, with one letter misheard at first.
  const misheard = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
  await front.page.getByRole('textbox', { name: w.offers.code }).fill(misheard)
  await front.press(w.offers.find)
  await expect(front.page.getByText(w.offers.findNone)).toBeVisible()
  await expect(front.page.getByRole('textbox', { name: w.offers.code })).toHaveValue(misheard)
  await expectGoodAtEveryWidth(front.page)
  await front.page
    .getByRole('textbox', { name: w.offers.code })
    .fill(code.toLowerCase().replaceAll('-', ' ').slice(3))
  await front.press(w.offers.find)
  await expect(front.page.getByRole('heading', { level: 1 })).toContainText('Nhóm Lá Xanh')
  expect(front.page.url()).not.toMatch(new RegExp(code.slice(3, 7), 'i'))
  await expect(front.page.getByText('Xin gọi buổi tối.')).toBeVisible()
  await expectGoodAtEveryWidth(front.page)
  await front.press(w.offers.takeInHand)
  await expect(front.page.getByText(w.offers.tookInHand)).toBeVisible()
  await front.fill(w.offers.answerText, ANSWER)
  await front.press(w.offers.answer)
  await expect(front.page.getByText(w.offers.answered)).toBeVisible()

  await page.goto('/help')
  await page.getByLabel(w.help.code).fill(code.toLowerCase())
  await page.getByRole('button', { name: w.help.follow, exact: true }).click()
  await expect(page.getByText(ANSWER)).toBeVisible()
  await expect(page.getByText('Nhóm Lá Xanh')).toHaveCount(0)

  await front.press(w.offers.takeUpNew)
  await expect(front.page.getByText(w.offers.takenUp(true))).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: w.help.statuses.taken_up.title })).toBeVisible()

  // The unit is found by its name from any page; what was left with the offer goes when that is asked.
  await pressForPalette(front.page)
  await front.page.getByRole('combobox', { name: w.shell.palette.label }).fill('nhom la xanh')
  await front.page.getByRole('option', { name: 'Nhóm Lá Xanh' }).click()
  await front.page.waitForURL(/\/mobilisation\/[0-9a-f-]{36}$/)
  await front.page.goBack()
  await front.page.getByLabel(w.offers.forgettingReasons.sender_asked).check()
  await front.press(w.offers.forget)
  await expect(front.page.getByText(w.offers.forgotten)).toBeVisible()
  await expect(front.page.getByText('Xin gọi buổi tối.')).toHaveCount(0)
  await expectGoodAtEveryWidth(front.page)
  await page.reload()
  await expect(page.getByText(w.help.forgotten.sender_asked('20/11/2026'))).toBeVisible()
  await expectGoodAtEveryWidth(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an offer is sent and followed by its code, and a wrong code is said to be none', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await openForm(page)
    await fillIn(page, 'Gia đình cô Mai')
    await send(page)
    const code = await codeOn(page)
    await page.goto('/help/follow')
    const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
    await page.getByLabel(w.help.code).fill(wrong)
    await page.getByRole('button', { name: w.help.follow, exact: true }).click()
    await expect(page.getByText(w.help.followUnknown)).toBeVisible()
    await page.getByLabel(w.help.code).fill(code)
    await page.getByRole('button', { name: w.help.follow, exact: true }).click()
    await expect(page.getByRole('heading', { name: w.help.statuses.received.title })).toBeVisible()
  })
})
