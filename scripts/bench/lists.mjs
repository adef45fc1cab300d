import { utils, write } from '@e965/xlsx'
import { say } from '../bootstrap/say.mjs'
import { residentMb } from './machine.mjs'
import { signIn } from './sign-in.mjs'
import { webProcessOf } from './up.mjs'

const ROWS = 10_000
const QUIET_MS = 5_000
const LOOK_EVERY_MS = 50

/**
 * How long ten thousand rows take from the file to the ledger over HTTP, held against ten thousand children
 * that are there already: read, reviewed, written; what the web process grows by, and what somebody else
 * who looks at the children waits meanwhile.
 */
export async function measureLists({ product }) {
  const cookie = await signIn(product, 'canbo')
  const officer = { url: product.url, cookie }
  await takeIn(officer, workbook(0))
  say(`${ROWS} trẻ đã vào sổ`, `${ROWS} children are there already`)
  const other = { url: product.url, cookie: await signIn(product, 'lanhdao') }
  const quiet = await lookAround(other, (looking) => sleep(QUIET_MS).then(() => looking.stop()))
  const pid = webProcessOf(product)
  const memory = watchMemory(pid)
  let steps
  const busy = await lookAround(other, async (looking) => {
    steps = await takeIn(officer, workbook(ROWS))
    looking.stop()
  })
  return { rows: ROWS, ...steps, ...memory.stop(), quietP95Ms: quiet, busyP95Ms: busy }
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
  const written = performance.now()
  return {
    readMs: read - began,
    reviewMs: reviewed - read,
    writeMs: written - reviewed,
    totalMs: written - began,
  }
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
  const timer = setInterval(() => (peakMb = Math.max(peakMb, residentMb(pid) ?? 0)), LOOK_EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      return { beforeMb, peakMb }
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

function workbook(from) {
  const titles = [
    ...['STT', 'Họ và tên', 'Ngày tháng năm sinh', 'Giới tính', 'Số định danh cá nhân'],
    ...['Nơi ở (thôn)', 'Trường', 'Lớp', 'Hoàn cảnh', 'Số điện thoại', 'Ghi chú'],
  ]
  const rows = Array.from({ length: ROWS }, (_, at) => row(from + at))
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ...rows]), 'Danh sách')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Bùi', 'Đinh', 'Huỳnh', 'Tạ']
const GIVEN = [
  ...['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Ngân'],
  ...['Oanh', 'Phúc', 'Quân', 'Sơn', 'Trang', 'Uyên', 'Vy', 'Xuân', 'Yến', 'Đạt'],
]

/** Names of four words, so that namesakes are as rare as in a commune of ten thousand. */
function row(at) {
  const word = (place) => GIVEN[Math.floor(at / place) % GIVEN.length]
  const name = [FAMILIES[at % FAMILIES.length], word(4_000), word(200), word(10)].join(' ')
  const two = (value) => String(value).padStart(2, '0')
  return [
    at + 1,
    name,
    `${two(1 + (at % 28))}/${two(1 + (Math.floor(at / 28) % 12))}/${2012 + (at % 8)}`,
    at % 2 === 0 ? 'Nam' : 'Nữ',
    `0482${12 + (at % 8)}${String(at).padStart(6, '0')}`,
    `Thôn ${1 + (at % 10)}`,
    'Trường TH Bình Lâm',
    `${1 + (at % 5)}A`,
    'Hộ nghèo',
    `090${String(at).padStart(7, '0')}`,
    '',
  ]
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
