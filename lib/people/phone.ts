/**
 * A phone number of Vietnam in national digits: mobiles have 10 ("0905739926"), land lines 10 or 11.
 * "+84" and a zero lost by Excel are put right; null for anything else.
 */
export function nationalPhone(written: string): string | null {
  const digits = written
    .replace(/^[^\d+]*[:(]?/u, '')
    .replace(/[^\d+]+$/, '')
    .replace(/[\s.\-()_]/g, '')
    .replace(/^(\+84|0084|84(?=\d{9}$))/, '0')
    .replace(/^00(?=\d{9}$)/, '0')
  if (/^0[35789]\d{8}$/.test(digits) || /^02\d{8,9}$/.test(digits)) return digits
  return /^[35789]\d{8}$/.test(digits) ? `0${digits}` : null
}
