import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/words/locale'

/** 1280 × 1024 at 400 %: what is left of an office's screen for somebody who needs large letters. */
export const ENLARGED = { width: 320, height: 256 }

/** WCAG 1.4.12: the spacing a reader may ask for without losing anything. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

/** Draws the pages that follow in a language, as the switch in the frame would. */
export async function speak(page: Page, locale: Locale, url: string): Promise<void> {
  await page.context().addCookies([{ name: 'locale', value: locale, url }])
}

/** A sheet of the reader's own. The page's policy lets no style element in, but a reader's tool may. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, SPACING)
}

/**
 * What is lost at the present size: a page that scrolls two ways, and words that stand outside the
 * window or are cut off by their box. Tables of figures scroll within their own frame and may.
 */
export async function lossesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const faults: string[] = []
    const over = root.scrollWidth - root.clientWidth
    if (over > 0) faults.push(`scrolls both ways, by ${over} px`)

    /** The nearest box around an element that scrolls or cuts; a hidden word for the ear is neither. */
    function boxAround(element: Element): Element | 'spoken' | null {
      for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.clipPath.startsWith('inset(50%') || at.clientWidth === 1) return 'spoken'
        if (style.overflowX !== 'visible' && style.display !== 'inline') return at
      }
      return null
    }

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const text = words.currentNode
      const parent = text.parentElement
      const said = text.textContent?.trim() ?? ''
      if (!parent || !said || !parent.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('script, style, option, textarea, .skip-link, .brand-place')) continue
      const box = boxAround(parent)
      if (box === 'spoken') continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right } = range.getBoundingClientRect()
      if (right === left) continue
      if (box) {
        const edge = box.getBoundingClientRect()
        const cuts = getComputedStyle(box).overflowX !== 'auto'
        if (cuts && (right > edge.right + 1 || left < edge.left - 1))
          faults.push(`cut off: ${said}`)
      } else if (right > root.clientWidth + 1 || left < -1) {
        faults.push(`outside the window: ${said}`)
      }
    }
    return faults
  })
}
