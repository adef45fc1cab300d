import { convertFrom } from '../legacy-text.ts'
import { separatedRows } from '../separated-text.ts'
import { weighSpelling } from '../vietnamese-syllable.ts'
import { LIMITS } from './limits.ts'
import { FileRefusal } from './file-refusal.ts'

/**
 * The rows of a .csv or .txt file, every cell as the text that was typed: no cell is turned into
 * a date or a number here, so nobody's day and month change places.
 */
export function readDelimited(file: Buffer, fileName: string): string[][] {
  const text = decodeText(file)
  refuseOtherText(text)
  const hinted = /^sep=(.)\r?\n/i.exec(text)
  const body = hinted ? text.slice(hinted[0].length) : text
  const separator = hinted?.[1] ?? separatorOf(body)
  const rows = separatedRows(body, separator, LIMITS.rows + 1_000)
  const table = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (table.length === 0) throw new FileRefusal('empty')
  const named = /\.(csv|tsv|txt)$/i.test(fileName)
  // Text under another name is taken only when it plainly is a table.
  if (!named && table.filter((row) => row.length > 1).length < 2)
    throw new FileRefusal('not_a_spreadsheet')
  return rows
}

/** UTF-8, UTF-16, Windows-1258, or the one-byte letters of TCVN3 and VNI left for the cells' own reading. */
export function decodeText(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  const head = file.subarray(0, 2_000)
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  if ((zeros[1] ?? 0) > head.length / 5 && (zeros[0] ?? 0) < 5)
    return new TextDecoder('utf-16le').decode(file)
  if ((zeros[0] ?? 0) > head.length / 5 && (zeros[1] ?? 0) < 5)
    return new TextDecoder('utf-16be').decode(file)
  if (head.includes(0)) throw new FileRefusal('not_a_spreadsheet')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return decodeOneByte(file)
  }
}

function decodeOneByte(file: Buffer): string {
  const vietnamese = new TextDecoder('windows-1258').decode(file).normalize('NFC')
  const western = new TextDecoder('windows-1252').decode(file)
  const share = (text: string): number => {
    const { words, good } = weighSpelling(text.slice(0, 60_000))
    return words === 0 ? 0 : good / words
  }
  const others = (['unicode', 'tcvn3', 'vni'] as const).map((encoding) =>
    share(convertFrom(encoding, western.slice(0, 60_000))),
  )
  return share(vietnamese) >= Math.max(...others) ? vietnamese : western
}

function refuseOtherText(text: string): void {
  const start = text
    .slice(0, 2_000)
    .replace(/^[\s\ufeff]+/, '')
    .toLowerCase()
  if (
    /^<(!doctype html|html|head|body|table|meta|style|div|script)/.test(start) ||
    /<html[\s>]/.test(start)
  ) {
    throw new FileRefusal('web_page')
  }
  if (
    start.startsWith('<') ||
    start.startsWith('{\\rtf') ||
    start.startsWith('%pdf') ||
    /^[{[]\s*["{[]/.test(start)
  ) {
    throw new FileRefusal('not_a_spreadsheet')
  }
  const odd = [...start].filter((char) => /[\p{Cc}\ufffd]/u.test(char) && !/\s/.test(char)).length
  if (odd > start.length / 100) throw new FileRefusal('not_a_spreadsheet')
}

/** The separator that most rows agree on, weighed by how many columns they agree to. */
function separatorOf(text: string): string {
  const head = text.slice(0, 60_000)
  const weighed = [',', ';', '\t', '|'].map((separator) => {
    const lengths = separatedRows(head, separator, 100)
      .map((row) => row.length)
      .filter((length) => length > 1)
    const counts = new Map<number, number>()
    for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [columns, rows] = [...counts].sort((a, b) => b[0] * b[1] - a[0] * a[1])[0] ?? [1, 0]
    return { separator, weight: (columns - 1) * rows }
  })
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.separator ?? ','
}
