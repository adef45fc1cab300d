import { textOf, isBlank, type Cell } from './sheet'
import type { Sex } from '@/lib/children/child'
import { factsInPersonalId } from '@/lib/children/personal-id'

/** A personal ID (số định danh cá nhân) as read; `value` has 12 digits or is null. */
export interface PersonalIdReading {
  readonly value: string | null
  readonly flaw: 'padded' | 'malformed' | 'digits_lost' | 'old_nine_digits' | null
}

const NOTHING = /^(-+|\.+|x|không|khong|chưa có|chua co|chưa|chua|không có|khong co|0)$/iu

/**
 * Reads a personal ID of 12 digits. Excel drops leading zeros: 11 digits (10 when it was a number
 * of a code such as 001) are filled up again and said so. Nothing is checked against a check
 * digit: the number has none.
 */
export function readPersonalId(cell: Cell | undefined): PersonalIdReading {
  const text = isBlank(cell) ? '' : textOf(cell)
  if (text === '' || NOTHING.test(text)) return { value: null, flaw: null }
  const power = /^(\d)[.,](\d+)e\+?(\d{1,2})$/i.exec(text)
  if (power) {
    const digits = `${power[1] ?? ''}${power[2] ?? ''}`
    if (digits.length <= Number(power[3])) return { value: null, flaw: 'digits_lost' }
    return padded(digits)
  }
  const digits = text.replace(/^['’`]/, '').replace(/[\s.\-_]/g, '')
  if (!/^\d+$/.test(digits)) return { value: null, flaw: 'malformed' }
  if (digits.length === 12) return { value: digits, flaw: null }
  if (digits.length === 9) return { value: null, flaw: 'old_nine_digits' }
  return padded(digits)
}

/** What the digits of a personal ID say apart from the cells beside it. */
export function personalIdContradicts(
  personalId: string,
  facts: { sex: Sex | null; bornYear: number | null },
): { sex: boolean; year: boolean } {
  const { sex, bornYear } = factsInPersonalId(personalId)
  return {
    sex: facts.sex !== null && facts.sex !== sex,
    year: facts.bornYear !== null && facts.bornYear !== bornYear,
  }
}

/** The ministry's pupil number (mã định danh Bộ GD&ĐT): 10 digits, else kept as typed with a flaw. */
export function readMoetId(cell: Cell | undefined): { value: string | null; odd: boolean } {
  const text = isBlank(cell) ? '' : textOf(cell)
  if (text === '' || NOTHING.test(text)) return { value: null, odd: false }
  const value = text.replace(/^['’`]/, '').replace(/\s/g, '')
  return { value, odd: !/^\d{10}$/.test(value) }
}

function padded(digits: string): PersonalIdReading {
  const value = digits.padStart(12, '0')
  const lost = 12 - digits.length
  const plausible = /^0[0-9]{2}[0-3]/.test(value) && (lost === 1 || value.startsWith('00'))
  return lost > 0 && lost <= 2 && plausible
    ? { value, flaw: 'padded' }
    : { value: null, flaw: 'malformed' }
}
