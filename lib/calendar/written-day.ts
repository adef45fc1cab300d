import { isDay, type Day } from './day'

/**
 * The day a person wrote in a form: `05/09/2026`, `5-9-2026`, `5.9.2026`, `05092026`, or the ISO
 * form. Day before month, always, as the office writes it. Returns null for two-digit years and
 * for anything that is no real day.
 */
export function parseDay(written: string): Day | null {
  const text = written.trim()
  if (isDay(text)) return text
  const match =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}
