import type { Page } from '@playwright/test'

/** Whether the page's script has arrived and made the drawn text areas its own. */
export function isTakenOver(page: Page): Promise<boolean> {
  return page
    .locator('textarea')
    .first()
    .evaluate((field) => Object.keys(field).some((key) => key.startsWith('__reactFiber')))
}
