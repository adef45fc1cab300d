import type { ProgrammeCategory } from '@/lib/plans/category'
import { readCircumstance } from './circumstance-words'
import type { ChildField } from './child-fields'
import { titleKey } from './title-key'
import { TITLE_RULES } from './title-rules'

/** One title understood. A lower `rank` wins when two columns tell the same. */
export interface TitleMeaning {
  readonly field: ChildField
  readonly rank: number
  /** The column holds ticks for this sex ("Nữ" x), or births of this sex ("Năm sinh: Nam | Nữ"). */
  readonly sex?: 'female' | 'male'
  /** The column holds ticks for these circumstances ("Hộ nghèo" x). */
  readonly circumstances?: readonly ProgrammeCategory[]
}

const BIRTH_PARTS: Readonly<Record<string, ChildField>> = {
  ngay: 'bornDay',
  thang: 'bornMonth',
  year: 'bornYear',
  nam: 'bornYear',
}

/** What a title alone says; null when it says nothing known. */
export function meaningOfTitle(title: string): TitleMeaning | null {
  const key = titleKey(title)
  if (key === '' || key.length > 90) return null
  if (/^nu( x)?$|^gioi tinh nu$|^nu danh dau/.test(key))
    return { field: 'sex', rank: 1, sex: 'female' }
  if (/^nam( x)?$|^gioi tinh nam$/.test(key)) return { field: 'sex', rank: 2, sex: 'male' }
  const tick = tickedCircumstance(title, key)
  if (tick) return tick
  for (const [pattern, field, rank] of TITLE_RULES) {
    if (pattern.test(key)) return field === null ? null : { field, rank }
  }
  return null
}

/**
 * Whether a title alone says this field. Every name of a list is asked whether it is a title once more:
 * what no rule of the field knows need not be understood.
 */
export function meansAsTitle(title: string, field: ChildField): boolean {
  const key = titleKey(title)
  const hasRule = TITLE_RULES.some(([pattern, told]) => told === field && pattern.test(key))
  // Ticks and sexes are told by more than the rules.
  if (!hasRule && field !== 'sex' && field !== 'circumstances') return false
  return meaningOfTitle(title)?.field === field
}

/** What a title says under a wider one: "Họ và tên" under "Người nuôi dưỡng" is the guardian's. */
export function meaningUnder(parent: string, title: string): TitleMeaning | null {
  const wide = meaningOfTitle(parent)
  const own = meaningOfTitle(title)
  const key = titleKey(title)
  if (wide === null) return own
  if (wide.field === 'bornOn' || wide.field === 'bornYear') {
    if (own?.field === 'sex' && own.sex) return { field: 'bornOn', rank: 0, sex: own.sex }
    const part = BIRTH_PARTS[key]
    return part ? { field: part, rank: 0 } : own
  }
  if (['guardianName', 'fatherName', 'motherName'].includes(wide.field)) {
    if (own === null) return /^(ten|ho ten)/.test(key) ? wide : null
    if (own.field === 'fullName' || own.field === 'givenName') return { field: wide.field, rank: 0 }
    return [
      'guardianPhone',
      'relation',
      'fatherName',
      'motherName',
      'guardianName',
      'note',
    ].includes(own.field)
      ? own.field === 'relation'
        ? null
        : own
      : null
  }
  if (wide.field === 'currentSponsor') {
    if (own === null) return /^(ten|don vi|to chuc|nguoi)/.test(key) ? wide : null
    if (own.field === 'fullName') return wide
    return ['supportLevel', 'currentSponsor', 'note'].includes(own.field) ? own : null
  }
  if (own === null && ['village', 'circumstances', 'school', 'sex'].includes(wide.field)) {
    return meaningOfTitle(`${parent} ${title}`)
  }
  return own
}

function tickedCircumstance(title: string, key: string): TitleMeaning | null {
  if (
    /\b(do dau|chu ho|phan loai|ho ten|ho va ten|muc|dien|doi tuong|quyet dinh|nguyen nhan|ma|so so|so hieu|giay)\b/.test(
      key,
    )
  )
    return null
  const { found, unclear } = readCircumstance(title)
  const plainOther = found.length === 1 && found[0] === 'other_special'
  if (found.length === 0 || (plainOther && !/\b(khac|khuyet tat|hiem ngheo)\b/.test(key)))
    return null
  return {
    field: 'circumstances',
    rank: 0,
    circumstances: unclear && found.length > 1 ? [] : found,
  }
}
