import { searchKey } from '@/lib/people/full-name'

const TOTAL = /^(tổng( cộng| số| kết)?|cộng( lại)?|toàn (xã|trường|thôn|khối))(?=[\s:.(\d]|$)/iu
const PLAIN_TOTAL = /^(tong cong|tong so|tong|cong)\b[\s:.\d]*(tre|em|hoc sinh|hs|chau)?$/
const SIGNATURE =
  /^(nguoi lap( bieu| bang| danh sach)?|lap bieu|lap bang|(pho )?(truong phong|hieu truong|chu tich|giam doc|truong thon|truong ban|bi thu)|tm\b.*|kt\b.*|tl\b.*|tuq\b.*|xac nhan.*|thu truong.*|giao vien chu nhiem|gvcn|can bo (phu trach|lap|theo doi|vhxh|van hoa).*|ke toan( truong)?|thu quy|\(.*ky\b.*|ky ten.*|ky,? (va )?ghi ro.*|ban giam hieu|noi nhan.*|(ghi chu|luu y) ?:.*|danh sach (nay|tren|gom|co).*|duyet.*|nguoi (duyet|kiem tra|tong hop).*|ubnd .*|uy ban nhan dan.*)$/
const PLACE_AND_DAY = /\bngay\b.{0,8}\bthang\b.{0,8}\bnam\b/

/** "(1) (2) (3)", "1 2 3 4" or "A B C 1 2" under the titles. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const bare = texts.map((text) => text.replace(/[()[\].\s]/g, ''))
  if (bare.some((text) => !/^(\d{1,2}|\p{L}\d?|\d{1,2}=.*)$/u.test(text))) return false
  const numbers = bare.filter((text) => /^\d/.test(text)).map((text) => parseInt(text, 10))
  return numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1)
}

/** Whether one of the first texts opens a total. */
export function isTotalText(texts: readonly string[]): boolean {
  return texts
    .slice(0, 3)
    .some((text) => TOTAL.test(text.normalize('NFC')) || PLAIN_TOTAL.test(searchKey(text)))
}

/** Whether a text belongs to what closes a list: who made it, who signs, place and day. */
export function isClosingText(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const key = searchKey(text).replace(/^[\s*.\-–]+|[\s:.]+$/g, '')
    return SIGNATURE.test(key) || (PLACE_AND_DAY.test(key) && texts.length <= 3)
  })
}
