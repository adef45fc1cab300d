import { searchKey, tidyName } from '@/lib/people/full-name'
import { capitalised } from './person-name'
import { remembered } from './remembered'

const VILLAGE_WORDS: readonly [RegExp, string][] = [
  [/^(tổ dân phố|tổ dp|tdp|t\.d\.p\.?)\s*/iu, 'Tổ dân phố'],
  [/^(khu dân cư|kdc)\s*/iu, 'Khu dân cư'],
  [/^(khu phố|kp\.?)\s*/iu, 'Khu phố'],
  [/^(?:(?:thôn|thon)\s+|th?\.\s*)/iu, 'Thôn'],
  [/^(khối phố)\s*/iu, 'Khối phố'],
  [/^(xóm|xom)\s+/iu, 'Xóm'],
  [/^(ấp)\s+/iu, 'Ấp'],
  [/^(bản)\s+/iu, 'Bản'],
  [/^(làng)\s+/iu, 'Làng'],
  [/^(buôn)\s+/iu, 'Buôn'],
  [/^(khóm)\s+/iu, 'Khóm'],
  [/^(khối)\s+/iu, 'Khối'],
  [/^(tổ)\s+/iu, 'Tổ'],
  [/^(khu)\s+/iu, 'Khu'],
]
const ABOVE_VILLAGE =
  /^(xã|phường|thị trấn|huyện|quận|tp|t\.p|thành phố|tỉnh|x\.|p\.|h\.|đà nẵng|quảng nam)/iu

/**
 * The village (thôn/tổ dân phố) a cell names, with its word: "T. An Lâm" → "Thôn An Lâm", and out
 * of an address the part that is the village. `word` is put before a bare name when the column is
 * one of villages only.
 */
export function readVillage(written: string, word: string | null = null): string | null {
  return word === null ? bareVillage(written) : villageUnder(`${word}\u001f${written}`)
}

const bareVillage = remembered((written) => villageIn(written, null))
const villageUnder = remembered((said) => {
  const [word = '', ...written] = said.split('\u001f')
  return villageIn(written.join('\u001f'), word)
})

function villageIn(written: string, word: string | null): string | null {
  const text = tidyName(written)
  if (text === '' || /^[-.?]+$/.test(text)) return null
  const parts = text.split(/\s*[,;]\s*|\s+[-–]\s+/u).filter((part) => part !== '')
  const named = parts.map(namedVillage).filter((part) => part !== null)
  const best = named.find((part) => !part.startsWith('Tổ ')) ?? named[0]
  if (best !== undefined) return best
  const own = parts.find((part) => !ABOVE_VILLAGE.test(part))
  if (own === undefined) return null
  const name = casedName(own)
  if (word === null) return name
  return /^\d+$/.test(name) || /^\p{L}/u.test(name) ? `${word} ${name}` : name
}

/** The word a title promises before every name of its column: "Thôn" in "Nơi ở (thôn)"; null when it names several. */
export function villageWordIn(title: string): string | null {
  const key = ` ${searchKey(title).replace(/[^a-z0-9]+/g, ' ')} `
  if (!/ (thon) /.test(key)) return null
  return / (to|khu|khoi|ap|ban|xom|xa|phuong|dia chi|ho khau|hktt) /.test(key) ? null : 'Thôn'
}

/** Whether a text by itself is the name of a village, with its word. */
export function isVillageName(written: string): boolean {
  const text = tidyName(written)
  // "Khối tiểu học" and "Khối 4" are of schools.
  return namedVillage(text) !== null && !/^khối(?! phố)/iu.test(text)
}

/** A school as typed; all in capitals it becomes ordinary writing ("Trường Tiểu học Bình Lâm"). */
export function readSchool(written: string): string | null {
  const text = tidyName(written)
    .replace(/^[-–,;:\s]+|[-–,;:\s]+$/gu, '')
    .replace(/\s+/g, ' ')
  if (!/\p{L}/u.test(text)) return null
  const words = text.match(/\p{L}+/gu) ?? []
  const loud = text === text.toUpperCase() && words.some((each) => each.length > 4)
  if (!loud) return text.replace(/^trường(?=\s)/u, 'Trường')
  return text
    .split(' ')
    .map((each) =>
      /^(TH|THCS|THPT|PTDTBT|PTDTNT|MN|MG|TH&THCS|DTNT)$/.test(each) ? each : capitalised(each),
    )
    .join(' ')
    .replace(/Tiểu Học/gu, 'Tiểu học')
    .replace(/Trung Học Cơ Sở/gu, 'Trung học cơ sở')
    .replace(/Trung Học Phổ Thông/gu, 'Trung học phổ thông')
    .replace(
      /Phổ Thông Dân Tộc (Bán Trú|Nội Trú)/gu,
      (all) => all.charAt(0) + all.slice(1).toLowerCase(),
    )
    .replace(/Mầm Non/gu, 'Mầm non')
    .replace(/Mẫu Giáo/gu, 'Mẫu giáo')
    .replace(/\(Mẫu\)/gu, '(mẫu)')
}

/** Whether a text by itself is the name of a school. */
export function isSchoolName(written: string): boolean {
  return /^(trường|trg\.?|mẫu giáo|mầm non)\s+\p{L}/iu.test(tidyName(written))
}

function namedVillage(part: string): string | null {
  if (ABOVE_VILLAGE.test(part)) return null
  for (const [pattern, word] of VILLAGE_WORDS) {
    const match = pattern.exec(part)
    const name = match ? part.slice(match[0].length).trim() : ''
    if (match && name !== '' && !/^(trưởng|trở)\b/iu.test(name))
      return `${word} ${numbered(casedName(name))}`
  }
  return null
}

/** "Tổ dân phố Số 3", "KHU PHỐ SỐ 3": the word before a number is no name of its own. */
function numbered(name: string): string {
  return name.replace(/^số(?=\s*\d)/iu, 'số')
}

function casedName(written: string): string {
  const name = written.replace(/[.]+$/, '')
  const letters = name.replace(/[^\p{L}]/gu, '')
  const single = letters === letters.toUpperCase() || letters === letters.toLowerCase()
  return single && letters.length > 1 ? name.split(' ').map(capitalised).join(' ') : name
}
