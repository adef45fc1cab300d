import { parseVnd, type Vnd } from '@/lib/money/vnd'
import type { Rhythm } from '@/lib/plans/rhythm'

/** A level as written (mức hỗ trợ), per child, in whole đồng; the rhythm may be left unsaid. */
export interface WrittenLevel {
  readonly minVnd: Vnd
  readonly maxVnd: Vnd
  readonly rhythm: Rhythm | null
}

/** What a person writes of a level is short; the rest of a long note is not searched. */
const LONGEST = 300
const AMOUNT = String.raw`\d+(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?`
const UNIT = String.raw`(?:triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k)`
const TAIL = String.raw`(?:đồng|dong|vnđ|vnd|đ|d)`
const MONEY = new RegExp(
  String.raw`(${AMOUNT})\s*(?:(${UNIT})\s*(\d{1,3})?)?\s*(${TAIL})?(?![\p{L}\d])`,
  'giu',
)
const TO = /^\s*(-|–|—|đến|den|tới|toi|~|hoặc)\s*$/iu

/**
 * The level written in a sentence: "Đang hỗ trợ 400.000 đồng/tháng", "300.000 - 500.000đ/tháng",
 * "1tr5/quý", "500k/tháng". Null when no amount of at least 1.000 đồng is named. `heading` may
 * give the rhythm of bare numbers ("Mức hỗ trợ (đồng/trẻ/quý)").
 */
export function readSupportLevel(written: string, heading = ''): WrittenLevel | null {
  const text = withUnitOf(heading, written.slice(0, LONGEST).normalize('NFC').trim())
  const found = [...text.matchAll(MONEY)]
    .map((match) => ({ match, amount: amountOf(match) }))
    .filter(({ match, amount }) => amount !== null && isMoney(match, amount, text))
  const first = found[0]
  if (!first || first.amount === null) return null
  const second = found[1]
  const between = second
    ? text.slice(first.match.index + first.match[0].length, second.match.index)
    : ''
  const rhythm = rhythmIn(text) ?? rhythmIn(heading)
  if (!second || second.amount === null || !TO.test(between))
    return level(first.amount, first.amount, rhythm)
  // "300 - 500k": the unit stands once, after the second number.
  const unit = second.match[2]
  const low =
    unit !== undefined && first.match[2] === undefined && first.amount < 1_000
      ? (parseVnd(`${first.match[1] ?? ''}${unit}`) ?? first.amount)
      : first.amount
  return level(low, second.amount, rhythm)
}

/** "1,5" in a column of "triệu đồng" is one and a half million. */
function withUnitOf(heading: string, text: string): string {
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(text)) return text
  const title = heading.normalize('NFC').toLowerCase()
  if (/triệu|trđ/u.test(title)) return `${text} triệu`
  return /nghìn|ngàn|1[.,]000|1000/u.test(title) ? `${text} nghìn` : text
}

/** The rhythm a text names: tháng, quý, năm học, một lần; null when it names none. */
export function rhythmIn(written: string): Rhythm | null {
  const text = written.normalize('NFC').toLowerCase()
  if (/\b(một|1|mot) lần|đột xuất|dot xuat|1 lan/u.test(text)) return 'once'
  if (/năm học|nam hoc|[/1]\s*năm(?!\s*20)|hằng năm|hàng năm/u.test(text)) return 'school_year'
  if (/quý(?!\s*(?:[ivx]+(?!\p{L})|\d))|\/\s*quy\b/u.test(text)) return 'quarterly'
  if (/th[áa]ng(?!\s*(?:0?[1-9]|1[0-2])(?![\d.,]))|\/\s*th\b/u.test(text)) return 'monthly'
  return null
}

function level(one: Vnd, other: Vnd, rhythm: Rhythm | null): WrittenLevel {
  return { minVnd: Math.min(one, other), maxVnd: Math.max(one, other), rhythm }
}

function amountOf(match: RegExpMatchArray): Vnd | null {
  const [, digits = '', unit = '', tail = ''] = match
  return parseVnd(
    `${digits}${unit.replace('trieu', 'triệu').replace('nghin', 'nghìn').replace('ngan', 'ngàn')}${tail}`,
  )
}

/** Dates, quarters and counts are numbers too: money has a unit, thousands, or stands alone. */
function isMoney(match: RegExpMatchArray, amount: Vnd | null, text: string): boolean {
  if (amount === null || /^0\d/.test(match[1] ?? '')) return false
  const named = match[2] !== undefined || match[4] !== undefined
  if (named || /[.,]\d{3}/.test(match[1] ?? '')) return true
  const alone = text.trim() === match[0].trim()
  const leadsRange = TO.test(
    text.slice((match.index ?? 0) + match[0].length).replace(/\d.*$/su, ''),
  )
  return amount >= 10_000 || (alone && amount >= 1_000) || (leadsRange && amount >= 100)
}
