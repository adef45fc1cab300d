/**
 * The time by the telephone's own clock, in milliseconds. Where there is no connection there is no
 * other one; it decides nothing in the books.
 */
export function phoneNow(): number {
  return Date.now()
}
