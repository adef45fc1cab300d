import { createInterface } from 'node:readline/promises'
import { Failure } from '../bootstrap/say.mjs'

const COMMUNE = [
  ['kind', 'Loại (xa, phuong, dac_khu)', 'kind (xa, phuong, dac_khu)'],
  ['commune', 'Tên xã, ví dụ Việt An', 'name of the commune'],
  ['province', 'Tỉnh, thành phố', 'province'],
  ['code', 'Mã đơn vị hành chính, 5 chữ số', 'administrative code, 5 digits'],
  ['prefix', 'Tiền tố mã trẻ, 2 đến 4 chữ hoa', "letters of children's codes, 2 to 4 capitals"],
]
const PERSON = [
  ['name', 'Họ và tên người quản trị', "administrator's full name"],
  ['title', 'Chức danh', 'title'],
]
const OPTIONAL = ['username']
const KNOWN = [...COMMUNE, ...PERSON].map(([name]) => name).concat(OPTIONAL)

/**
 * `--name "Lê Hoàng Anh" --another` as names and values.
 * @param {string[]} words
 * @returns {Record<string, string> & { another: boolean }}
 */
export function readFlags(words) {
  const rest = [...words]
  const flags = { another: false }
  while (rest.length > 0) {
    const word = rest.shift()
    const name = word.replace(/^--/, '')
    if (word === '--another') flags.another = true
    else if (word.startsWith('--') && KNOWN.includes(name) && rest.length > 0) {
      flags[name] = rest.shift()
    } else {
      throw new Failure(
        `Không hiểu "${word}": dùng --another, ${KNOWN.map((one) => `--${one} <…>`).join(', ')}.`,
        `"${word}" is not understood: use --another, ${KNOWN.map((one) => `--${one} <…>`).join(', ')}.`,
      )
    }
  }
  return flags
}

/** What is still missing is asked for; where nobody sits at a keyboard it is named. */
export async function ask(flags, { needsCommune }) {
  const wanted = needsCommune ? [...COMMUNE, ...PERSON] : PERSON
  const missing = wanted.filter(([name]) => !flags[name])
  const answers = { ...flags }
  if (missing.length > 0 && !process.stdin.isTTY) {
    const names = missing.map(([name]) => `--${name}`).join(', ')
    throw new Failure(`Còn thiếu: ${names}.`, `Missing: ${names}.`)
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (const [name, vi, en] of missing) {
      while (!answers[name]) answers[name] = (await lines.question(`  ${vi} · ${en}: `)).trim()
    }
  } finally {
    lines.close()
  }
  return answers
}
