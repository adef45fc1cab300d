import type { Page } from '@playwright/test'
import { walkThrough } from './support/keyboard'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'parallel' })

/** Pages of several roles are the long form of this test; /design has every part in every state. */
const LONG = process.env.LONG === '1'

const SEEN = [
  ['canbo', ['/home', '/children', '/assignments', '/lists/new']],
  ['lanhdao', ['/standing', '/assignments']],
  ['congan', ['/payments', '/payments/new']],
] as const

test('with forced colours every field, choice, status and chart keeps its edge', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/design')
  expect(await lostEdges(page)).toEqual([])
})

if (LONG) {
  test('with forced colours the pages of the work keep their edges, and the focus is shown', async ({
    colleague,
  }) => {
    test.setTimeout(240_000)
    const faults: string[] = []
    for (const [username, paths] of SEEN) {
      const { page } = await colleague(username)
      await page.emulateMedia({ forcedColors: 'active' })
      for (const path of paths) {
        await page.goto(path)
        faults.push(...(await lostEdges(page)).map((fault) => `${path}: ${fault}`))
      }
      await page.goto(paths[0])
      faults.push(...(await walkThrough(page)).faults.map((fault) => `${paths[0]}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}

test('who prefers the dark gets a page that stays readable, and who wants no motion gets none', async ({
  page,
}) => {
  const ground = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return { backgroundColor, color }
    })
  await page.goto('/sign-in')
  const light = await ground()
  // One theme, said to the browser: its own controls do not turn dark on our paper.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('/sign-in')
  expect(await ground()).toEqual(light)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    'light',
  )
  await page.goto('/design')
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((one) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(one)
        const times = [transitionDuration, ...(animationName === 'none' ? [] : [animationDuration])]
        return times.flatMap((time) => time.split(', ').map(Number.parseFloat))
      }),
    ),
  )
  expect(longest).toBeLessThanOrEqual(0.01)
})

/** What one tells by its edge or its mark, and cannot any more. */
async function lostEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edged = '.input, .button, .card, .chip:not(.chip-unmarked), .choice, .bar, .banner'
    return [...document.querySelectorAll(edged)]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const style = getComputedStyle(one)
        const mark = getComputedStyle(one, '::before')
        const isEdged =
          Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
        const isMarked =
          mark.content !== 'none' &&
          (mark.backgroundColor !== 'rgba(0, 0, 0, 0)' || mark.borderTopStyle === 'solid')
        return !isEdged && !isMarked
      })
      .map((one) => `${one.className} “${one.textContent.trim().slice(0, 30)}” has no edge`)
  })
}
