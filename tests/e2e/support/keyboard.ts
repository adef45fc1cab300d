import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page of the office has. */
const MOST_STOPS = 400

/** Somebody without a mouse: goes from one thing to the next and presses it. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes on until the thing has the focus, and sees on the way that the focus is shown. */
  async goTo(thing: Locator): Promise<void> {
    await thing.first().waitFor()
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await thing.first().evaluate((one) => one === document.activeElement)) {
        expect(await faultOfFocus(this.page)).toBe('')
        return
      }
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${thing.toString()}`)
  }

  async press(thing: Locator, key = 'Enter'): Promise<void> {
    await this.goTo(thing)
    await this.page.keyboard.press(key)
  }

  /** Writes into a field, over what stood there. */
  async write(field: Locator, text: string): Promise<void> {
    await this.goTo(field)
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.press('Delete')
    await this.page.keyboard.type(text)
  }

  /** Chooses an answer of a group with the arrows, as a group of answers is one stop. */
  async choose(answer: Locator): Promise<void> {
    const name = await answer.first().getAttribute('name')
    const group = this.page.locator(`input[type="radio"][name="${name ?? ''}"]`)
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await group.evaluateAll((all) => all.some((one) => one === document.activeElement))) break
      await this.page.keyboard.press('Tab')
    }
    for (let turn = await group.count(); turn > 0; turn -= 1) {
      if (await answer.first().isChecked()) return
      await this.page.keyboard.press('ArrowDown')
    }
    await expect(answer.first()).toBeChecked()
  }

  /** Hands a file over through the browser's own window, opened from the keyboard. */
  async attach(field: Locator, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.goTo(field)
    const window = this.page.waitForEvent('filechooser')
    await this.page.keyboard.press('Space')
    await (await window).setFiles(file)
  }
}

/**
 * Goes once through the whole page: every stop is shown and in sight, none holds the focus, and the
 * order is that of the page. Answers what is wrong, and how many stops there were.
 */
export async function walkThrough(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = []
  await page.evaluate(() => {
    document.querySelector<HTMLElement>(':focus')?.blur()
    window.getSelection()?.removeAllRanges()
    window.scrollTo(0, 0)
  })
  let stops = 0
  let before = -1
  while (stops < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const here = document.activeElement
      return here === null || here === document.body
        ? -1
        : [...document.querySelectorAll('*')].indexOf(here)
    })
    // Past the last stop the browser begins again.
    if (at < 0 || (stops > 0 && at < before)) break
    if (at === before) faults.push(`the focus is held at stop ${stops}`)
    const fault = await faultOfFocus(page)
    if (fault) faults.push(fault)
    before = at
    stops += 1
  }
  if (stops === MOST_STOPS) faults.push('the page has no end for a keyboard')
  return { stops, faults }
}

/**
 * Why the focus cannot be seen; '' when it can: a ring of 2 px or more, 3:1 against what is behind
 * it, around something in the window that no bar covers.
 */
async function faultOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement
    if (!(here instanceof HTMLElement) || here === document.body) return 'nothing has the focus'
    const called = `${here.tagName.toLowerCase()} “${(here.ariaLabel ?? here.textContent).trim().slice(0, 40)}”`
    // A box to tick wears its ring around the whole line that is its target.
    const ringed = here.closest('.choice') ?? here
    const style = getComputedStyle(ringed)
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) {
      return `${called} shows no focus`
    }
    const ring = luminanceOf(style.outlineColor)
    const ground = luminanceOf(groundOf(ringed))
    const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05)
    if (contrast < 3) return `${called} has a ring of ${contrast.toFixed(1)}:1`
    const box = here.getBoundingClientRect()
    if (box.bottom <= 0 || box.top >= window.innerHeight) return `${called} is out of sight`
    const shown = document.elementFromPoint(
      Math.min(Math.max(box.left + box.width / 2, 1), window.innerWidth - 1),
      Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), window.innerHeight - 1),
    )
    const bar = shown?.closest('.shell-top, .shell-bottom')
    return bar && !bar.contains(here) ? `${called} is under a bar` : ''

    /** What lies behind the ring, which stands outside the thing itself. */
    function groundOf(element: Element): string {
      const inset = Number.parseFloat(style.outlineOffset) < 0
      let at: Element | null = inset ? element : element.parentElement
      for (; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }

    function luminanceOf(color: string): number {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
  })
}
