import { expect, test as base, type Page } from '@playwright/test'
import type { House, Wanted } from './house'
import { Houses } from './houses'
import { Office } from './office'

interface Tools {
  ledger: Wanted
  house: House
  /** The person at the page of this test. */
  office: Office
  /** Another person at another machine, signed in. */
  colleague: (username: string) => Promise<Office>
  /** What browsers complained about: a test whose pages throw, or break their policy, has not passed. */
  complaints: string[]
}

/**
 * The tests of promises. `test.use({ ledger: { start: 'empty', own: 'main-job' } })` at the top of a
 * file gives it a ledger of its own; without it, files share a demo nobody may change for good. The ledger
 * belongs to the test, not to the worker: for another one Playwright would start another worker, and that
 * one another browser.
 */
export const test = base.extend<Tools, { houses: Houses }>({
  ledger: [{ start: 'demo' }, { option: true }],

  houses: [
    async ({ browserName: _any }, use) => {
      const houses = new Houses()
      await use(houses)
      await houses.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  house: [
    async ({ ledger, houses }, use) => use(await houses.openFor(ledger)),
    { timeout: 120_000 },
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
