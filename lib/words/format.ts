import { numberOf, type Quarter } from '@/lib/calendar/quarter'
import { monthOf, yearOf, type Day } from '@/lib/calendar/day'
import type { Vnd } from '@/lib/money/vnd'
import type { Locale } from './locale'

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const NUMBERS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
/** The year in full, as on every other day the office writes. */
const INSTANT = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
} as const
const INSTANTS = {
  vi: new Intl.DateTimeFormat('vi-VN', INSTANT),
  en: new Intl.DateTimeFormat('en-GB', INSTANT),
}
/** Sunday first. Written out because Intl says "Chủ Nhật" where offices write "Chủ nhật". */
const WEEKDAYS = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/** 1.234 in Vietnamese, 1,234 in English. */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value)
}

/** `1.000.000 đ` on screens. The space does not break. */
export function formatVnd(amount: Vnd, locale: Locale): string {
  return `${NUMBERS[locale].format(amount)}\u00a0đ`
}

/** `31,2 tr`: millions with one decimal, for figures that are looked at, not added up. */
export function formatMillions(amount: Vnd, locale: Locale): string {
  const millions = Math.round(amount / 100_000) / 10
  return `${NUMBERS[locale].format(millions)}\u00a0${locale === 'vi' ? 'tr' : 'm'}`
}

const BYTES = ['byte', 'KB', 'MB', 'GB', 'TB'] as const

/** `1,4 GB`: how much room something takes, to be looked at. */
export function formatBytes(bytes: number, locale: Locale): string {
  const size = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), BYTES.length - 1)
  const amount = bytes / 1024 ** size
  return `${NUMBERS[locale].format(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))}\u00a0${BYTES[size] ?? ''}`
}

/** `22/11/2026`, the same in both languages: it is how the office writes days. */
export function formatDay(on: Day): string {
  return `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`
}

/** `Chủ nhật, 22/11/2026`. */
export function formatLongDay(on: Day, locale: Locale): string {
  return `${WEEKDAYS[locale][new Date(`${on}T00:00:00Z`).getUTCDay()]}, ${formatDay(on)}`
}

/** An instant as day and time in Vietnam. */
export function formatInstant(at: Date, locale: Locale): string {
  return INSTANTS[locale].format(at)
}

/** `Quý III/2026`; `Quarter III/2026` in English. */
export function formatQuarter(of: Quarter, locale: Locale): string {
  return `${locale === 'vi' ? 'Quý' : 'Quarter'} ${ROMAN[numberOf(of) - 1]}/${of.slice(0, 4)}`
}

/** `08`: documents pad counts below ten. */
export function formatPadded(count: number): string {
  return count < 10 ? `0${count}` : NUMBERS.vi.format(count)
}

/** `Việt An, ngày 05 tháng 01 năm 2027`: days under 10 and months 1 and 2 padded (NĐ 30/2020). */
export function formatDocumentDay(place: string, on: Day): string {
  const month = monthOf(on)
  return `${place}, ngày ${on.slice(8)} tháng ${month < 3 ? `0${month}` : month} năm ${yearOf(on)}`
}
