import { searchKey } from '@/lib/people/full-name'
import type { SponsorKind, SupportForm } from '@/lib/sponsors/sponsor'
import { readVillage } from './place'

/** Read from the top: "đơn vị sự nghiệp" is not just any unit. */
const KINDS: readonly (readonly [RegExp, SponsorKind])[] = [
  [/\bluc luong\b|\bvu trang\b|\bcong an\b|\bquan su\b|\bllvt\b|\bbien phong\b/, 'armed_force'],
  [/\bsu nghiep\b|\by te\b|\bdvsn\b/, 'public_service'],
  [
    /\bdoan the\b|\bto chuc chinh tri\b|\bmat tran\b|\bhoi\b|\bchinh tri xa hoi\b/,
    'mass_organisation',
  ],
  [/\btruong\b|\bgiao duc\b/, 'school'],
  [/\bdoanh nghiep\b|\bcong ty\b|\bhop tac xa\b|\bhtx\b|\bkinh doanh\b|\bngan hang\b/, 'business'],
  [/\bchuong trinh\b|\bquy\b|\bdu an\b/, 'programme'],
  [/\bca nhan\b|\bhao tam\b|\bmanh thuong quan\b|\bho gia dinh\b/, 'individual'],
  [/\bnhom\b|\bcau lac bo\b|\bclb\b|\bton giao\b|\bto chuc\b/, 'group'],
  [
    /\bco quan\b|\bdang\b|\bchinh quyen\b|\bphong ban\b|\bhanh chinh\b|\bnha nuoc\b|\bubnd\b/,
    'agency',
  ],
]

/** The kind a word of the list's own column names ("Lực lượng vũ trang"); null when not known. */
export function readSponsorKind(word: string): SponsorKind | null {
  const key = searchKey(word).replace(/[^a-z0-9]+/g, ' ')
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/** "Tiền mặt và hiện vật" → cash_and_goods; null when the words are not known. */
export function readSupportForm(words: string): SupportForm | null {
  const key = searchKey(words).replace(/[^a-z0-9]+/g, ' ')
  const cash = /\b(tien|chuyen khoan|ck|tm)\b/.test(key)
  const goods = /\b(hien vat|qua|nhu yeu pham|gao|nhu cau thiet yeu|luong thuc|hang hoa)\b/.test(
    key,
  )
  const tools =
    /\b(do dung hoc tap|phuong tien hoc tap|dung cu hoc tap|sach|xe dap|hoc pham)\b/.test(key)
  const insurance = /\b(bhyt|bao hiem)\b/.test(key)
  if (cash && (goods || tools || insurance)) return 'cash_and_goods'
  if (cash) return 'cash'
  if (goods) return 'goods'
  if (tools) return 'learning_tools'
  if (insurance) return 'insurance'
  if (/\b(tham hoi|dong vien|tinh than)\b/.test(key)) return 'visits'
  return /\b(khac|phu hop)\b/.test(key) ? 'other' : null
}

/** "Thôn An Lâm, Phú Mỹ" → both with their word. */
export function readVillages(written: string): string[] {
  const parts = written
    .normalize('NFC')
    .replace(/^\s*(các|02|03|hai|ba|2|3)\s+thôn\s*:?\s*/iu, 'Thôn ')
    .split(/\s*(?:[,;/+\n]|\s+và\s+|\s+-\s+)\s*/u)
    .filter((part) => /[\p{L}\d]/u.test(part))
  const names = parts.map((part) => readVillage(part, 'Thôn')).filter((name) => name !== null)
  return [...new Set(names)]
}

/** "02 cháu" → 2; null for nothing, undefined for words that are no number. */
export function readCount(written: string): number | null | undefined {
  const text = written.trim()
  if (/^(-*|không|khong|chưa.*|x)$/iu.test(text)) return null
  const match = /^(\d{1,3})\s*(trẻ|tre|em|cháu|chau|học sinh|hs|người|tre em|trẻ em)?\.?$/iu.exec(
    text,
  )
  return match ? Number(match[1]) : undefined
}
