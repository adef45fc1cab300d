/** Whole đồng. Held as a safe integer in the program and as `bigint` in the database. */
export type Vnd = number

/** What the database's bigint is worth; throws beyond the safe integers rather than lose a đồng. */
export function vndOf(column: bigint): Vnd {
  const amount = Number(column)
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Amount out of range: ${column}`)
  return amount
}

/** The exact sum of whole đồng. */
export function sumOf(amounts: Iterable<Vnd>): Vnd {
  let total = 0
  for (const amount of amounts) total += amount
  if (!Number.isSafeInteger(total)) throw new RangeError('Sum out of range')
  return total
}

/**
 * The amount a person wrote: `1.000.000`, `1,000,000`, `1000000đ`, `500k`, `1tr2`, `1,5 triệu`.
 * Returns null for words, negatives, fractions of a đồng and anything that could mean two amounts
 * (`1.500k` is one and a half thousand to one reader and a million and a half to another).
 */
export function parseVnd(written: string): Vnd | null {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]/g, '')
    .replace(/(vnđ|vnd|đồng|dong|đ|d)$/u, '')
  const short = /^(\d+)(?:[.,](\d{1,2}))?(k|nghìn|ngàn|tr|triệu)(\d{1,3})?$/u.exec(text)
  if (short) return shortHand(short[1] ?? '', short[2], short[3] ?? '', short[4])
  if (/^\d+$/.test(text)) return safe(Number(text))
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return safe(Number(text.replaceAll('.', '')))
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return safe(Number(text.replaceAll(',', '')))
  return null
}

function shortHand(whole: string, after: string | undefined, unit: string, tail?: string) {
  if (after !== undefined && tail !== undefined) return null
  const worth = unit.startsWith('t') ? 1_000_000 : 1_000
  const digits = after ?? tail ?? ''
  const part = digits === '' ? 0 : (Number(digits) * worth) / 10 ** digits.length
  return Number.isInteger(part) ? safe(Number(whole) * worth + part) : null
}

function safe(amount: number): Vnd | null {
  return Number.isSafeInteger(amount) ? amount : null
}
