import type { Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { CLIENT, openProvider, type RealProvider } from '@/tests/support/real-provider'
import { rowsOf } from '@/tests/support/sql'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { openHouse, TEST_PASSWORD, type House } from './support/house'
import { expect, test as base } from './support/test'

const NAME = 'Cổng xã'
/** The looks at pages that exist without a provider too, with a card less. */
const isLong = process.env.LONG === '1'
const { factors, provider: w } = wordsIn('vi')

/** Next door to the house, as long as it stands. */
let provider: RealProvider
let served: Promise<House> | null = null

const test = base.extend({
  house: [
    async ({ browserName: _any }, use) => use(await (served ??= openBesideProvider())),
    { scope: 'test', timeout: 120_000 },
  ],
})

test.afterAll(async () => {
  await (await served)?.close()
  await provider.stop()
})

test('a provider opens the ledger to whom was linked, by both steps, once for each answer', async ({
  office,
  page,
  house,
}) => {
  test.setTimeout(120_000)
  const problem = page.getByRole('main').getByRole('alert')
  await office.open('/sign-in?to=/children')
  await office.press(w.enter(NAME))
  await expect(problem).toHaveText(w.failed.down(NAME))

  provider.serve(`${house.url}/api/provider/callback`)
  // A provider that has nothing to show leaves the page between the two on the screen.
  await page.route(`${provider.issuer}/**`, (route) => route.fulfill({ status: 204 }))
  await office.press(w.enter(NAME))
  await expect(office.title).toHaveText(w.leavingTitle(NAME))
  await expectGoodAtEveryWidth(page)
  await page.unrouteAll()
  await office.open('/sign-in?to=/children')
  await comeThrough(page, 'hoa')
  await expect(problem).toHaveText(w.failed.unlinked(NAME))
  await office.signInHere('canbo')
  await page.waitForURL('**/children')

  await office.open('/me/sign-in-ways')
  await office.fill(w.own.password, 'khong-phai')
  await office.press(w.own.link(NAME))
  await expect(problem).toHaveText(factors.refusals.wrong_password([]))
  if (isLong) await expectGoodAtEveryWidth(page)
  await office.fill(w.own.password, TEST_PASSWORD)
  await office.press(w.own.link(NAME))
  await sayWho(page, 'hoa')
  await expect(page.getByText(w.own.done(NAME))).toBeVisible()
  await expect(page).toHaveURL(`${house.url}/me/sign-in-ways`)

  const back = page.waitForRequest(/\/api\/provider\/callback\?/)
  await comeAnew(page, 'hoa')
  await page.waitForURL('**/children')
  const answer = (await back).url()

  await rowsOf(house.superuserUrl, 'update commune set second_step_required = true')
  await comeAnew(page, 'hoa')
  await page.waitForURL('**/sign-in/second?to=%2Fchildren')
  await rowsOf(house.superuserUrl, 'update commune set second_step_required = false')
  await page.context().clearCookies()
  await office.open(answer)
  await expect(problem).toHaveText(w.failed.unclear(NAME))
})

test('without a script it is the same, and the page between the two says what is next', async ({
  browser,
  baseURL,
  house,
}) => {
  provider.serve(`${house.url}/api/provider/callback`)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, locale: 'vi-VN' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await comeThrough(page, 'nobody')
  await expect(page.getByRole('alert')).toHaveText(w.failed.unlinked(NAME))
  await context.close()
})

/** In a browser that knows nobody. */
async function comeAnew(page: Page, login: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/sign-in?to=/children')
  await comeThrough(page, login)
}

async function comeThrough(page: Page, login: string): Promise<void> {
  await page.getByRole('button', { name: w.enter(NAME) }).click()
  await sayWho(page, login)
}

/** At the provider's own page. */
async function sayWho(page: Page, login: string): Promise<void> {
  await page.getByLabel('Login').fill(login)
  await page.getByRole('button', { name: 'Continue' }).click()
}

async function openBesideProvider(): Promise<House> {
  provider = await openProvider()
  const env = {
    ...{ OIDC_ISSUER: provider.issuer, OIDC_LABEL: NAME },
    ...{ OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
  }
  return openHouse({ start: 'demo' }, { env })
}
