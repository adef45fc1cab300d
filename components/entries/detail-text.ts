import { isDay } from '@/lib/calendar/day'
import { isQuarter } from '@/lib/calendar/quarter'
import type { Detail } from '@/lib/access/entry-detail'
import {
  formatDay,
  formatInstant,
  formatNumber,
  formatQuarter,
  formatVnd,
} from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/**
 * A detail as a person reads it: no codes of the machine, figures as the office writes them; what
 * changed stands behind the name of the thing it changed in, once.
 */
export function detailTexts(detail: Detail, locale: Locale, words: Words['entries']): string[] {
  const texts = new Map<string | null, string[]>()
  for (const { of, value } of detail.values) {
    const text = textOf(detail, value, locale, words)
    texts.set(of, [...(texts.get(of) ?? []), text])
  }
  return [...texts].flatMap(([of, all]) => (of === null ? all : `${of} (${all.join(', ')})`))
}

function textOf(
  { kind }: Detail,
  value: string | number | boolean,
  locale: Locale,
  words: Words['entries'],
): string {
  if (typeof value === 'number') {
    return kind === 'money' ? formatVnd(value, locale) : formatNumber(value, locale)
  }
  const text = String(value)
  if (kind === 'day' && isDay(text)) return formatDay(text)
  if (kind === 'instant') return instantIn(text, locale)
  if (kind === 'quarter' && isQuarter(text)) return formatQuarter(text, locale)
  if (kind === 'word') return named(words.values, text)
  if (kind === 'changes') return named(words.fields, text).toLocaleLowerCase(locale)
  return text
}

/** What is no instant is left as it was written. */
function instantIn(text: string, locale: Locale): string {
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? text : formatInstant(at, locale)
}

function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code
}
