import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { requireBrowser } from './browser.mjs'

/** The script Chromium really loads for a page, beyond what an empty page of the same build loads. */
export async function measureOwnScript({ product, bare, pages }) {
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const empty = await scriptOf(browser, { url: `${bare.url}/line` })
    const figures = []
    for (const { label, who, path, cookie, budgetKb } of pages) {
      const { kb, files } = await scriptOf(browser, { url: `${product.url}${path}`, cookie })
      figures.push({ label, who, ownKb: kb - empty.kb, files, budgetKb })
    }
    return { emptyKb: empty.kb, figures }
  } finally {
    await browser.close()
  }
}

async function scriptOf(browser, { url, cookie }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  if (cookie) {
    const at = cookie.indexOf('=')
    const [name, value] = [cookie.slice(0, at), cookie.slice(at + 1)]
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  }
  const page = await context.newPage()
  const loaded = new Map()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.set(response.url(), response)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  let bytes = 0
  for (const response of loaded.values()) bytes += gzipSync(await response.body()).length
  for (const worker of context.serviceWorkers()) {
    bytes += gzipSync(await (await fetch(worker.url())).text()).length
  }
  await context.close()
  return { kb: bytes / 1000, files: loaded.size }
}
