import { slipsBetween } from '@/lib/people/writing-slip'
import type { Sex } from './child'

/** A personal ID (số định danh cá nhân) as lists and screens show it: the last four digits only. */
export function maskedPersonalId(personalId: string): string {
  return `••••${personalId.slice(-4)}`
}

/** Where a sealed personal ID belongs: its commune's children. A value carried elsewhere does not open. */
export function personalIdPlace(communeId: string): string {
  return `${communeId}/child.personal_id`
}

/**
 * What the digits of a personal ID say by themselves: three of the place of registration, one of
 * century and sex (0 and 1 for 19xx, 2 and 3 for 20xx; even is male), two of the birth year (Nghị
 * định 137/2015/NĐ-CP, Điều 13).
 */
export function factsInPersonalId(personalId: string): { sex: Sex; bornYear: number } {
  const century = Number(personalId.charAt(3))
  return {
    sex: century % 2 === 0 ? 'male' : 'female',
    bornYear: 1900 + Math.floor(century / 2) * 100 + Number(personalId.slice(4, 6)),
  }
}

/** What is typed to fill a column: one digit throughout, digits in a row, nothing but zeros at the end. */
export function isFillIn(personalId: string): boolean {
  return /^(\d)\1+$|^0?12345678\d*$|0{6}$/.test(personalId)
}

/** Twelve digits of which one is wrong, missing or changed with its neighbour. */
export function isNearPersonalId(one: string, other: string): boolean {
  if (slipsBetween(one, other, 1) <= 1) return true
  const [first, second] = [zerosBefore(one), zerosBefore(other)]
  return first !== second && slipsBetween(one.slice(first), other.slice(second), 1) <= 1
}

function zerosBefore(personalId: string): number {
  let zeros = 0
  while (personalId.charAt(zeros) === '0') zeros += 1
  return zeros
}
