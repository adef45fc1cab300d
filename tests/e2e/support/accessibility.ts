import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A desk and a small phone. */
export const WIDTHS = [1280, 360] as const

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No axe violation of WCAG 2.2 A and AA or of good practice. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
}

/** Looks at the page at both widths: no violation, no sideways scrolling. */
export async function expectGoodAtEveryWidth(page: Page): Promise<void> {
  expect(await faultsAtEveryWidth(page)).toEqual([])
}

/** The same as a list, for walks that look at many pages before they judge. */
export function faultsAtEveryWidth(page: Page): Promise<string[]> {
  return foundAtEveryWidth(page, async () => [
    ...(await violationsOn(page)),
    ...(await overflowOf(page)),
  ])
}

/** Sideways scrolling alone, for pages whose parts axe has read already. */
export function overflowAtEveryWidth(page: Page): Promise<string[]> {
  return foundAtEveryWidth(page, () => overflowOf(page))
}

async function foundAtEveryWidth(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const before = page.viewportSize()
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const found = await look()
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} at ${width} px: ${fault}`))
  }
  if (before) await page.setViewportSize(before)
  return faults
}

/**
 * The same rules at a fifth of the time: what passed is not written out, and there is no blank page
 * to put frames' results together on, since the product has no frames.
 */
async function violationsOn(page: Page): Promise<string[]> {
  // Read from its beginning: what has been scrolled half beneath the bar is no small target.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode(true)
    .analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '))
    return `${id}: ${help} (${places.join(' | ')})`
  })
}

/** The page fits the window: nobody has to scroll sideways to read a sentence. */
async function overflowOf(page: Page): Promise<string[]> {
  const pixels = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return pixels > 0 ? [`scrolls sideways by ${pixels} px`] : []
}
