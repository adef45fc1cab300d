import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { installed } from '@/scripts/bootstrap/project.mjs'

/** A desk and a small phone. */
export const WIDTHS = [1280, 360] as const

const AXE = readFileSync(installed('axe-core/axe.min.js'), 'utf8')
const IS_LONG = process.env.LONG === '1'
/** Rows of a table are drawn by one part: the first twenty are read, and all in the long form. */
const ALIKE = ['tbody > tr:nth-child(n + 21)']
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No axe violation of WCAG 2.2 A and AA or of good practice. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
}

/** Looks at the page at both widths: no violation, no sideways scrolling. */
export async function expectGoodAtEveryWidth(page: Page): Promise<void> {
  expect(await faultsAtEveryWidth(page)).toEqual([])
}

/**
 * The same as a list, for walks that look at many pages before they judge. Axe reads at one of the widths,
 * in turn, and at both in the long form: it takes longer than drawing the page.
 */
export async function faultsAtEveryWidth(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const read = IS_LONG ? WIDTHS : [WIDTHS[looks % WIDTHS.length]]
  looks += 1
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const violations = read.includes(width) ? await violationsOn(page) : []
    const found = [...violations, ...(await overflowOf(page))]
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} at ${width} px: ${fault}`))
  }
  if (before) await page.setViewportSize(before)
  return faults
}

let looks = 0

/**
 * What axe finds on a page that has come whole: after a link its heading may stand a moment before its
 * title, and a reading during which one page gave way to another is of neither.
 */
async function violationsOn(page: Page): Promise<string[]> {
  for (;;) {
    await expect(page).toHaveTitle(/\S/)
    const begun = await standingAt(page)
    const found = await readByAxe(page)
    const ended = await standingAt(page)
    if (begun === ended) return found
  }
}

async function standingAt(page: Page): Promise<string> {
  return `${page.url()} ${await page.title()}`
}

async function readByAxe(page: Page): Promise<string[]> {
  // Read from its beginning: what has been scrolled half beneath the bar is no small target.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  // Filters are no fold on a desk (filters.css), which axe does not see: it reads them unfolded.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('form[role=search] details')) {
      fold.setAttribute('open', '')
    }
  })
  // A button that is on its way from one colour to another has neither.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
  // Half a megabyte is handed to a page once, and stays for the other width.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(
    async ({ tags, exclude }) => {
      const reader = (window as unknown as { axe: typeof axe }).axe
      const { violations } = await reader.run(
        { include: [['html']], exclude },
        {
          runOnly: { type: 'tag', values: tags },
          // What passed is not written out.
          resultTypes: ['violations'],
          // None of these rules reads style sheets: only one that is still a trial would want them collected.
          preload: { assets: ['media'] },
        },
      )
      return violations.map(({ id, help, nodes }) => {
        const places = nodes.map(({ target }) => target.join(' '))
        return `${id}: ${help} (${places.join(' | ')})`
      })
    },
    { tags: RULES, exclude: IS_LONG ? [] : ALIKE },
  )
}

/** The page fits the window: nobody has to scroll sideways to read a sentence. */
async function overflowOf(page: Page): Promise<string[]> {
  const pixels = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return pixels > 0 ? [`scrolls sideways by ${pixels} px`] : []
}
