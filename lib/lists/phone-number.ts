import { nationalPhone as national } from '@/lib/people/phone'
import { isBlank, textOf, type Cell } from './sheet'

export interface PhoneReading {
  readonly value: string | null
  readonly flaw: 'not_a_phone' | 'several' | null
}

const NOTHING = /^(-+|\.+|x|không|khong|không có|khong co|chưa có|chua co|0)$/iu

/**
 * A phone number of Vietnam in national digits: mobiles have 10 ("0905739926"), land lines 10 or
 * 11. "+84" and a zero lost by Excel are put right; of several the first is taken; anything else
 * is kept as typed and said so.
 */
export function readPhone(cell: Cell | undefined): PhoneReading {
  const text = isBlank(cell) ? '' : textOf(cell)
  if (text === '' || NOTHING.test(text)) return { value: null, flaw: null }
  const whole = national(text)
  if (whole !== null) return { value: whole, flaw: null }
  const parts = text.split(/[/;,&|]|\s-\s|\s{2,}|\bhoặc\b|\bvà\b/u).map(national)
  const first = parts.find((part) => part !== null)
  return first ? { value: first, flaw: 'several' } : { value: text, flaw: 'not_a_phone' }
}
