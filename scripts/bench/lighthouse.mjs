import { once } from 'node:events'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { requireBrowser } from './browser.mjs'
import { median } from './load.mjs'

const WANTED = [
  { path: '/', runs: 5, performance: 95, accessibility: 100 },
  { path: '/sign-in', runs: 3, performance: 95, accessibility: 100 },
  { path: '/home', who: 'unit', runs: 3, performance: 90, accessibility: 100 },
  { path: '/home', who: 'officer', runs: 3, performance: 90, accessibility: 100 },
  { path: '/children', who: 'officer', runs: 3, performance: 90, accessibility: 100 },
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
      figures.push({ path, who, runs, aims, ...medians(all) })
    }
    return figures
  } finally {
    chrome.kill()
  }
}

async function visit(port, { url }, { path, cookie }) {
  await holdCookies(port, url, cookie)
  const { lhr } = await lighthouse(`${url}${path}`, {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility'],
  })
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`)
  if (lhr.finalDisplayedUrl !== `${url}${path}`) {
    throw new Error(`${path} led to ${lhr.finalDisplayedUrl}`)
  }
  const value = (audit) => lhr.audits[audit].numericValue
  return {
    performance: Math.round(lhr.categories.performance.score * 100),
    accessibility: Math.round(lhr.categories.accessibility.score * 100),
    lcpMs: value('largest-contentful-paint'),
    tbtMs: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  }
}

/** Lighthouse empties the cache before each visit, not the cookies; a header of ours Chromium would drop. */
async function holdCookies(port, url, text = '') {
  const cookies = text
    .split('; ')
    .filter(Boolean)
    .map((pair) => ({
      url,
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
    }))
  const { webSocketDebuggerUrl } = await (
    await fetch(`http://127.0.0.1:${port}/json/version`)
  ).json()
  const socket = new WebSocket(webSocketDebuggerUrl)
  await once(socket, 'open')
  await ask(socket, 1, 'Storage.clearCookies', {})
  await ask(socket, 2, 'Storage.setCookies', { cookies })
  socket.close()
}

async function ask(socket, id, method, params) {
  const answer = once(socket, 'message')
  socket.send(JSON.stringify({ id, method, params }))
  const { error } = JSON.parse((await answer)[0].data)
  if (error) throw new Error(`${method}: ${error.message}`)
}

function medians(all) {
  const keys = ['performance', 'accessibility', 'lcpMs', 'tbtMs', 'cls']
  return Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key]))]))
}
