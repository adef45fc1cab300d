import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A desk and a small phone. */
export const WIDTHS = [1280, 360] as const

/** No axe violation of WCAG 2.2 A and AA or of good practice, and nothing that scrolls sideways. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map(({ target }) => target.join(' ')),
  }))
  expect(told, `accessibility of ${page.url()}`).toEqual([])
}

/** The page fits the window: nobody has to scroll sideways to read a sentence. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways overflow of ${page.url()} in pixels`).toBeLessThanOrEqual(0)
}

/** Looks at the page at both widths: no violation, no sideways scrolling. */
export async function expectGoodAtEveryWidth(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expectToFit(page)
    await expectNoViolations(page)
  }
  if (before) await page.setViewportSize(before)
}
