import type { Sex } from '@/lib/children/child'
import { searchKey } from '@/lib/people/full-name'
import { isBlank, textOf, type Cell } from './sheet'

/** What a number stands for in a column of codes: 1 nam, 2 nữ unless the title says otherwise. */
export type SexCodes = Readonly<Record<string, Sex>>

const USUAL_CODES: SexCodes = { '1': 'male', '2': 'female' }
const WORDS: SexCodes = {
  nam: 'male',
  trai: 'male',
  m: 'male',
  male: 'male',
  boy: 'male',
  be_trai: 'male',
  nu: 'female',
  gai: 'female',
  f: 'female',
  female: 'female',
  girl: 'female',
  be_gai: 'female',
}

/** Reads a cell of a "Giới tính" column. Undefined when the words are not known, null when empty. */
export function readSex(cell: Cell | undefined, codes: SexCodes = {}): Sex | null | undefined {
  if (isBlank(cell)) return null
  const key = searchKey(textOf(cell))
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, '_')
  if (/^[-?]+$/.test(key)) return null
  return codes[key] ?? USUAL_CODES[key] ?? WORDS[key]
}

/** The codes a title explains, as in "Giới tính (1: Nam, 0: Nữ)" or "Nam=1; Nữ=0". */
export function sexCodesIn(title: string): SexCodes {
  const codes: Record<string, Sex> = {}
  const key = searchKey(title)
  for (const match of key.matchAll(/(\w)\s*[:=\-–]+\s*(nam|nu)\b/g)) {
    codes[match[1] ?? ''] = match[2] === 'nu' ? 'female' : 'male'
  }
  if (Object.keys(codes).length > 0) return codes
  for (const match of key.matchAll(/\b(nam|nu)\s*(?:la|:|=|-|–)+\s*(\w)\b/g)) {
    codes[match[2] ?? ''] = match[1] === 'nu' ? 'female' : 'male'
  }
  return codes
}
