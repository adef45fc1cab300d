import { chromium } from '@playwright/test'
import { say } from '../bootstrap/say.mjs'
import { requireBrowser } from './browser.mjs'
import { PASTE, PASTE_TEXT, ROWS, WRONG } from './class-paste.mjs'
import { awaitShown, drawBare, getReady, isListening } from './in-page.mjs'
import { median } from './load.mjs'
import { machine } from './machine.mjs'
import { signIn } from './sign-in.mjs'

const ROUNDS = 15

/**
 * How long a class of two hundred takes from Ctrl+V to the screen, and its undoing, beside the same rows
 * as a bare table of inputs. Each round is a page just opened, as the teacher has it: nothing is warm.
 */
export async function measurePaste({ product }) {
  const cookie = await signIn(product, 'gvcn')
  const sheet = await sheetOf(product, cookie)
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const before = machine().load
  const rounds = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await inNewPage(browser, { url: sheet, cookie }))
      const { paste, undo } = rounds.at(-1)
      say(`Lượt ${round + 1}/${ROUNDS}`, `${paste.ms.toFixed(0)}, ${undo.ms.toFixed(0)} ms`)
    }
  } finally {
    await browser.close()
  }
  const figures = ['paste', 'undo', 'bare'].map((step) => sumUp(step, rounds))
  const loads = [before, machine().load]
  return { rounds: ROUNDS, rows: ROWS, columns: PASTE[0].length, wrong: WRONG, loads, figures }
}

/** The sheet of the teacher's first class. */
async function sheetOf({ url }, cookie) {
  const list = await (await fetch(`${url}/classes`, { headers: { cookie } })).text()
  const found = /href="(\/classes\/[0-9a-f-]{36})"/.exec(list)?.[1]
  if (!found) throw new Error('/classes shows no class')
  return `${url}${found}/pupils`
}

async function inNewPage(browser, { url, cookie }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const at = cookie.indexOf('=')
  const [name, value] = [cookie.slice(0, at), cookie.slice(at + 1)]
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    const keys = await coreKeys(page)
    await page.waitForFunction(isListening)
    await page.evaluate(getReady, PASTE_TEXT)
    const press = (key) => () => page.keyboard.press(key)
    const full = { names: ROWS, wrong: WRONG }
    const empty = { names: 0, wrong: 0 }
    return {
      paste: await timed(page, keys, { event: 'paste', shows: full, act: press('Control+v') }),
      undo: await timed(page, keys, { event: 'keydown', shows: empty, act: press('Control+z') }),
      bare: await bareTable(context),
    }
  } finally {
    await context.close()
  }
}

async function timed(page, keys, { event, shows, act }) {
  await page.evaluate(awaitShown, [event, shows])
  const before = await coreOf(keys)
  await act()
  const ms = await page.evaluate(() => globalThis.shown)
  return { ms, ...(await coreSince(keys, before)) }
}

/** What the browser alone takes for every cell that was pasted: no product, no style. */
async function bareTable(context) {
  const page = await context.newPage()
  await page.goto('about:blank')
  const keys = await coreKeys(page)
  const before = await coreOf(keys)
  const ms = await page.evaluate(drawBare, [PASTE.slice(1), WRONG])
  return { ms, ...(await coreSince(keys, before)) }
}

/** Processor time of the page's own thread: what runs beside it on the machine does not count. */
async function coreKeys(page) {
  const keys = await page.context().newCDPSession(page)
  await keys.send('Performance.enable', { timeDomain: 'threadTicks' })
  return keys
}

async function coreOf(keys) {
  const { metrics } = await keys.send('Performance.getMetrics')
  const ms = (name) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000
  return { coreMs: ms('TaskDuration'), scriptMs: ms('ScriptDuration') }
}

async function coreSince(keys, before) {
  const { coreMs, scriptMs } = await coreOf(keys)
  return { coreMs: coreMs - before.coreMs, scriptMs: scriptMs - before.scriptMs }
}

function sumUp(step, rounds) {
  const of = (key) => rounds.map((round) => round[step][key])
  return {
    step,
    medianMs: median(of('ms')),
    worstMs: Math.max(...of('ms')),
    coreMs: median(of('coreMs')),
    scriptMs: median(of('scriptMs')),
  }
}
