import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { requireBrowser } from './browser.mjs'
import { median } from './load.mjs'

const WANTED = [
  { path: '/', runs: 3, performance: 95, accessibility: 100 },
  { path: '/sign-in', runs: 1, performance: 95, accessibility: 100 },
  { path: '/children', who: 'officer', runs: 1, performance: 90, accessibility: 100 },
]

/** Lighthouse as on a middling phone with a slow connection, its own default; the median of the runs. */
export async function measureLighthouse({ product, pages }) {
  const chrome = await launch({
    chromePath: await requireBrowser(),
    chromeFlags: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    logLevel: 'silent',
  })
  try {
    const figures = []
    for (const { path, who = 'anyone', runs, ...aims } of WANTED) {
      const page = pages.find((one) => one.path === path && one.who === who)
      if (!page) continue
      const all = []
      for (let run = 0; run < runs; run += 1) all.push(await visit(chrome.port, product, page))
      figures.push({ path, runs, aims, ...medians(all) })
    }
    return figures
  } finally {
    chrome.kill()
  }
}

async function visit(port, { url }, { path, cookie }) {
  const flags = {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility'],
    ...(cookie && { extraHeaders: { cookie } }),
  }
  const { lhr } = await lighthouse(`${url}${path}`, flags)
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`)
  const value = (audit) => lhr.audits[audit].numericValue
  return {
    performance: Math.round(lhr.categories.performance.score * 100),
    accessibility: Math.round(lhr.categories.accessibility.score * 100),
    lcpMs: value('largest-contentful-paint'),
    tbtMs: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  }
}

function medians(all) {
  const keys = ['performance', 'accessibility', 'lcpMs', 'tbtMs', 'cls']
  return Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key]))]))
}
