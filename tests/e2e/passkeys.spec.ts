import type { Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { TEST_PASSWORD } from './support/house'
import { expect, test } from './support/test'

const { factors: w, shell } = wordsIn('vi')
const { passkeys: k } = w

test.use({ ledger: { start: 'demo', own: 'passkeys' } })

for (const width of [1280, 360]) {
  test(`at ${width} px a passkey is made, opens the ledger without a password, and is removed`, async ({
    office,
    page,
  }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 800 })
    await givePerson(page)
    await office.enter('canbo')
    await office.open('/me/sign-in-ways/passkeys/new')
    await expectGoodAtEveryWidth(page)
    await office.press(k.make)
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    await office.fill(k.name, 'Máy của Hòa')
    await office.fill(w.password, 'khong-phai')
    await office.press(k.make)
    await expect(page.getByText(w.refusals.wrong_password([]))).toBeVisible()
    await office.fill(w.password, TEST_PASSWORD)
    await office.press(k.make)
    await page.waitForURL('**/me/sign-in-ways')
    await expect(page.getByText('Máy của Hòa').first()).toBeVisible()
    await expectGoodAtEveryWidth(page)

    await page.getByText(shell.account, { exact: true }).first().click({ force: true })
    await office.signOut()
    await office.open('/sign-in?to=/children')
    await expectGoodAtEveryWidth(page)
    await office.press(k.signIn)
    await page.waitForURL((url) => url.pathname === '/children')

    await office.open('/me/sign-in-ways')
    await office.press(k.remove)
    await page.getByRole('dialog').getByRole('button', { name: k.remove, exact: true }).click()
    await expect(page.getByText(k.none)).toBeVisible()
    await page.getByText(shell.account, { exact: true }).first().click({ force: true })
    await office.signOut()
    // The device still has it, the ledger no longer knows it.
    await office.open('/sign-in')
    await office.press(k.signIn)
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(k.failed)
    await expect(page).toHaveURL(/\/sign-in\?error=passkey/)
  })
}

test('a device that has no passkey leaves the door as it was', async ({ office, page }) => {
  await givePerson(page, false)
  await office.open('/sign-in')
  await office.press(k.signIn)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(k.failed)
  await office.signInHere('lanhdao')
  await page.waitForURL('**/home')
})

/** Chromium's own device, with somebody at it who unlocks it, or who does not. */
async function givePerson(page: Page, unlocks = true): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: unlocks,
      automaticPresenceSimulation: true,
    },
  })
}
