import { say } from '../bootstrap/say.mjs'
import { copyRows } from './copy-rows.mjs'
import { ROWS, workbook } from './long-list.mjs'
import { childrenOf, coreMs, residentMb } from './machine.mjs'
import { signIn } from './sign-in.mjs'
import { webProcessOf } from './up.mjs'

const QUIET_MS = 5_000
const LOOK_EVERY_MS = 50
/** As often as the page asks that shows how far it is. */
const ASK_EVERY_MS = 300

/**
 * How long ten thousand rows take from the file to the ledger over HTTP, held against ten thousand children
 * that are there already: read, reviewed, written, and what the web process grows by. Then ten thousand
 * more while somebody else looks at the children all the time: what that one waits.
 */
export async function measureLists({ product }) {
  const cookie = await signIn(product, 'canbo')
  const officer = { url: product.url, cookie }
  await takeIn(officer, workbook(0))
  say(`${ROWS} trẻ đã vào sổ`, `${ROWS} children are there already`)
  const pid = webProcessOf(product)
  const memory = watchMemory(pid)
  const coreBefore = coreMs(pid)
  const steps = await takeIn(officer, workbook(ROWS))
  const coreTookMs = (coreMs(pid) ?? 0) - (coreBefore ?? 0)
  const grown = memory.stop()
  const other = { url: product.url, cookie: await signIn(product, 'lanhdao') }
  const quiet = await lookAround(other, (looking) => sleep(QUIET_MS).then(() => looking.stop()))
  let besideMs
  const busy = await lookAround(other, async (looking) => {
    besideMs = (await takeIn(officer, workbook(2 * ROWS))).totalMs
    looking.stop()
  })
  const figures = { ...steps, coreTookMs, ...grown, besideMs, quietP95Ms: quiet, busyP95Ms: busy }
  return { rows: ROWS, ...figures, copyMs: await copyRows(product) }
}

/** The three steps an officer takes, each in milliseconds. */
async function takeIn(officer, file) {
  const upload = await formWith(officer, '/lists/new', 'file')
  upload.set('file', new Blob([file]), 'danh-sach.xlsx')
  const began = performance.now()
  const list = await send(officer, '/lists/new', upload)
  const read = performance.now()
  const review = await formWith(officer, list, 'digest')
  const reviewed = performance.now()
  await send(officer, list, review)
  await untilWritten(officer, list)
  const written = performance.now()
  return {
    readMs: read - began,
    reviewMs: reviewed - read,
    writeMs: written - reviewed,
    totalMs: written - began,
  }
}

/** The house writes a long list by itself: it is asked how far it is, and then the page is the result. */
async function untilWritten({ url, cookie }, path) {
  for (;;) {
    const { step } = await (await fetch(`${url}${path}/progress`, { headers: { cookie } })).json()
    if (step === null) break
    await sleep(ASK_EVERY_MS)
  }
  const page = await (await fetch(`${url}${path}`, { headers: { cookie } })).text()
  if (!page.includes('id="figures"')) throw new Error(`${path} was not written`)
}

/** Somebody else opens the list of children again and again until told to stop: the slowest twentieth. */
async function lookAround({ url, cookie }, meanwhile) {
  const waits = []
  let goesOn = true
  const done = meanwhile({ stop: () => (goesOn = false) })
  while (goesOn) {
    const asked = performance.now()
    const answer = await fetch(`${url}/children`, { headers: { cookie } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`/children answered ${answer.status}`)
    waits.push(performance.now() - asked)
    await sleep(LOOK_EVERY_MS)
  }
  await done
  waits.sort((a, b) => a - b)
  return waits[Math.floor(waits.length * 0.95)] ?? 0
}

function watchMemory(pid) {
  const beforeMb = residentMb(pid) ?? 0
  let peakMb = beforeMb
  let readerMb = 0
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, residentMb(pid) ?? 0)
    for (const child of childrenOf(pid)) readerMb = Math.max(readerMb, residentMb(child) ?? 0)
  }, LOOK_EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      return { beforeMb, peakMb, readerMb }
    },
  }
}

/** The hidden fields of the form that has a field of this name, as a browser without script sends them. */
async function formWith({ url, cookie }, path, name) {
  const answer = await fetch(`${url}${path}`, { headers: { cookie } })
  const forms = (await answer.text()).match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(`name="${name}"`))
  if (!form) throw new Error(`${path} has no form with ${name}`)
  const fields = new FormData()
  for (const [tag] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const [, field] = /\bname="([^"]*)"/.exec(tag) ?? []
    if (field) fields.set(decoded(field), decoded(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ''))
  }
  return fields
}

async function send({ url, cookie }, path, body) {
  const headers = { cookie, origin: url }
  const answer = await fetch(`${url}${path}`, { method: 'POST', body, headers, redirect: 'manual' })
  const to = answer.headers.get('location')
  if (!to) throw new Error(`${path} answered ${answer.status} and led nowhere`)
  return new URL(to, url).pathname
}

function decoded(text) {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function sleep(ms) {
  return new Promise((done) => setTimeout(done, ms))
}
