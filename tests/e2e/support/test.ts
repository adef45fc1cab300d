import { expect, test as base, type Page } from '@playwright/test'
import { openHouse, type House, type Wanted } from './house'
import { Office } from './office'

interface Tools {
  /** The person at the page of this test. */
  office: Office
  /** Another person at another machine, signed in. */
  colleague: (username: string) => Promise<Office>
  /** What browsers complained about: a test whose pages throw, or break their policy, has not passed. */
  complaints: string[]
}

/**
 * The tests of promises. `test.use({ ledger: { start: 'empty', own: 'main-job' } })` at the top of a
 * file gives it a ledger of its own; without it, files share a demo nobody may change for good.
 */
export const test = base.extend<Tools, { ledger: Wanted; house: House }>({
  ledger: [{ start: 'demo' }, { scope: 'worker', option: true }],

  house: [
    async ({ ledger }, use) => {
      const house = await openHouse(ledger, { env: ledger.env })
      await use(house)
      await house.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ house }, use) => use(house.url),

  // Asks for no page itself: a test that opens none starts neither a browser nor the shared product.
  complaints: [
    async ({ browserName: _any }, use) => {
      const complaints: string[] = []
      await use(complaints)
      expect(complaints, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],

  page: async ({ page, complaints }, use) => {
    listen(page, complaints)
    await use(page)
  },

  office: async ({ page }, use) => use(new Office(page)),

  colleague: async ({ browser, baseURL, contextOptions, complaints }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (username) => {
      const context = await browser.newContext({ ...contextOptions, baseURL })
      contexts.push(context)
      const page = await context.newPage()
      listen(page, complaints)
      const office = new Office(page)
      await office.enter(username)
      return office
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // Chromium reports every answer of 400 and above here; tests look at answers themselves.
    if (message.type() !== 'error' || /^Failed to load resource/.test(message.text())) return
    complaints.push(message.text())
  })
}
