import { isDay, type Day } from '@/lib/calendar/day'
import { isBlank, isDaySerial, textOf, type Cell } from './sheet'

/** What a birth cell says: a day, only a year, nothing, or why it cannot be believed. */
export type BirthReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly bornOn: Day }
  | { readonly kind: 'year'; readonly bornYear: number; readonly monthLost: boolean }
  | { readonly kind: 'wrong'; readonly why: 'not_a_date' | 'impossible' | 'in_future' }

const OLDEST_YEAR = 1900
const MS_PER_DAY = 86_400_000
const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Texts that offices write for "not known". */
const UNKNOWN = /^(-+|\.+|\?+|x|không rõ|khong ro|chưa rõ|chua ro|không|0)$/iu

/**
 * Reads one cell of a birth column. Day before month always, unless the column's title says
 * month first; a number is an Excel day unless it is a year or the digits of a day.
 */
export function readBirth(cell: Cell | undefined, today: Day, monthFirst = false): BirthReading {
  if (isBlank(cell)) return { kind: 'none' }
  if (isDaySerial(cell)) return believable(fromSerial(cell.serial), today)
  if (typeof cell === 'number') return fromNumber(cell, today)
  const text = textOf(cell)
  return UNKNOWN.test(text) ? { kind: 'none' } : fromText(text, today, monthFirst)
}

/** Reads day, month and year from three cells; without day or month only the year is kept. */
export function readSplitBirth(
  parts: { day: Cell | undefined; month: Cell | undefined; year: Cell | undefined },
  today: Day,
): BirthReading {
  const [day, month, year] = [textOf(parts.day), textOf(parts.month), textOf(parts.year)]
  if (year === '') {
    // A whole date typed into one of the three cells.
    const whole = [day, month].find((text) => /\d\D+\d/.test(text))
    if (whole !== undefined) return fromText(whole, today, false)
    return day === '' && month === '' ? { kind: 'none' } : { kind: 'wrong', why: 'not_a_date' }
  }
  if (/\d\D+\d/.test(year)) return fromText(year, today, false)
  if (!/^\d{2,4}$/.test(year) || !/^\d{0,2}$/.test(day) || !/^\d{0,2}$/.test(month)) {
    return { kind: 'wrong', why: 'not_a_date' }
  }
  const full = fullYear(year, today)
  if (day === '' || month === '') return yearOnly(full, today, day !== '' || month !== '')
  return believable(dayFrom(full, Number(month), Number(day)), today)
}

/** An Excel day (1900 system) as a day; null outside the calendar of people now alive. */
export function fromSerial(serial: number): Day | null {
  const whole = Math.floor(serial)
  if (whole < 61 || whole > 80_000) return null
  const text = new Date(Date.UTC(1899, 11, 30) + whole * MS_PER_DAY).toISOString().slice(0, 10)
  return isDay(text) ? text : null
}

function fromNumber(value: number, today: Day): BirthReading {
  if (Number.isInteger(value) && value >= OLDEST_YEAR && value <= 2100) {
    return yearOnly(value, today, false)
  }
  if (Number.isInteger(value) && value > 1_000_000) return fromDigits(String(value), today)
  if (value >= 10_000 && value < 80_000) return believable(fromSerial(value), today)
  // 5.9 or 5.92016: a day typed with a point and taken for a fraction has lost digits.
  return { kind: 'wrong', why: 'not_a_date' }
}

function fromText(written: string, today: Day, monthFirst: boolean): BirthReading {
  const text = written
    .toLowerCase()
    .replace(/^['’`]+/, '')
    .replace(/[t\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|am|pm|sa|ch)?$/, '')
    .replace(/^(sinh|ngày sinh)\s*:?\s*(ngày)?\s*/u, '')
    .trim()
  if (/^\d{7,8}$/.test(text)) return fromDigits(text, today)
  if (/^\d{4}$/.test(text)) return yearOnly(Number(text), today, false)
  if (/^\d{5}(\.\d+)?$/.test(text)) return believable(fromSerial(Number(text)), today)
  const iso = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(text)
  if (iso) return believable(dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])), today)
  const inYear = /^(?:năm|nam)\s*(\d{4})$/u.exec(text)
  if (inYear) return yearOnly(Number(inYear[1]), today, false)
  const numbers = numbersIn(text)
  if (!numbers) return { kind: 'wrong', why: 'not_a_date' }
  const [first, second, third] = numbers
  if (third === undefined) {
    if (second === undefined || second.length !== 4) return { kind: 'wrong', why: 'not_a_date' }
    const month = Number(first)
    if (month < 0 || month > 12) return { kind: 'wrong', why: 'impossible' }
    return yearOnly(Number(second), today, true)
  }
  // "Sep 5 2016": who writes the month in letters writes it first.
  const isMonthFirst = monthFirst || MONTH_NAMES.includes(text.slice(0, 3))
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  return believable(dayFrom(fullYear(third, today), Number(month), Number(day)), today)
}

/** "5/9/2016", "05.09.16", "5 - 9 - 2016", "ngày 5 tháng 9 năm 2016", "5-Sep-2016", "9/2016". */
function numbersIn(text: string): [string, string?, string?] | null {
  const plain = text
    .replace(/^ngày\s*|^ngay\s*/u, '')
    .replace(/\s*(?:tháng|thang|thg|th)\s*/gu, '/')
    .replace(/\s*(?:năm|nam)\s*/gu, '/')
    .replace(/[a-z]{3,9}/g, (word) => {
      const month = MONTH_NAMES.indexOf(word.slice(0, 3))
      return month < 0 ? word : String(month + 1)
    })
  const match =
    /^(\d{1,2})\s*[-/.,\\ _–|:;]+\s*(\d{1,2})\s*[-/.,\\ _–|:;]+\s*(\d{4}|\d{2})$/.exec(plain) ??
    /^(\d{1,2})\s*[-/.,\\ _–]+\s*(\d{4})$/.exec(
      plain.replace(/^(?:\?+|\.+|…|xx|__|--)\s*[-/.]\s*/, '').replace(/^\//, ''),
    )
  if (!match) return null
  return [match[1] ?? '', match[2], match[3]]
}

/** The digits of a day without separators: 05092016, 5092016 (zero lost), 20160905. */
function fromDigits(digits: string, today: Day): BirthReading {
  const text = digits.padStart(8, '0')
  const dayFirst = dayFrom(
    Number(text.slice(4)),
    Number(text.slice(2, 4)),
    Number(text.slice(0, 2)),
  )
  const yearFirst = dayFrom(
    Number(text.slice(0, 4)),
    Number(text.slice(4, 6)),
    Number(text.slice(6)),
  )
  if (text.length > 8) return { kind: 'wrong', why: 'not_a_date' }
  return believable(dayFirst ?? yearFirst, today)
}

function dayFrom(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year >= OLDEST_YEAR && isDay(text) ? text : null
}

function believable(bornOn: Day | null, today: Day): BirthReading {
  if (bornOn === null) return { kind: 'wrong', why: 'impossible' }
  return bornOn > today ? { kind: 'wrong', why: 'in_future' } : { kind: 'day', bornOn }
}

function yearOnly(bornYear: number, today: Day, monthLost: boolean): BirthReading {
  if (bornYear < OLDEST_YEAR) return { kind: 'wrong', why: 'impossible' }
  if (bornYear > Number(today.slice(0, 4))) return { kind: 'wrong', why: 'in_future' }
  return { kind: 'year', bornYear, monthLost }
}

/** Two digits are the latest such year that is not after today: "16" is 2016, "87" is 1987. */
function fullYear(written: string, today: Day): number {
  const year = Number(written)
  if (written.length > 2) return year
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  return century + year > Number(today.slice(0, 4)) ? century - 100 + year : century + year
}
