import { expect, type Page } from '@playwright/test'

/** Prints the page as a person would and answers how many sheets of A4 come out. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  // Chromium writes its page objects uncompressed; /Type /Pages is the tree above them.
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length
}

/** Everything printed is at least this large: smaller is not read in a meeting room. */
export async function expectLegible(page: Page, points: number): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const small = await page.evaluate((least) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const within = text.parentElement
      if (!text.textContent?.trim() || !within?.checkVisibility()) continue
      if (within.closest('.sr-only, script, style')) continue
      const zoom = within.currentCSSZoom
      const size = parseFloat(getComputedStyle(within).fontSize) * 0.75 * (zoom || 1)
      if (size < least - 0.01) found.add(`${text.textContent.trim()} (${size} pt)`)
    }
    return [...found]
  }, points)
  await page.emulateMedia({ media: null })
  expect(small).toEqual([])
}
