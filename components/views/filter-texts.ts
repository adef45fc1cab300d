import { childFilterWords, childOrderWords } from '@/components/children/filter-words'
import { proposalFilterFrom } from '@/lib/assignments/filter'
import { childFilterFrom } from '@/lib/children/filter'
import { bookFilterFrom } from '@/lib/payments/book-filter'
import { sponsorFilterFrom } from '@/lib/sponsors/filter'
import { paramsOf } from '@/lib/views/kept-filter'
import type { NamedThings, ViewedList } from '@/lib/views/view'
import { formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** A kept filter in words, condition by condition. */
export function filterTexts(
  { list, query }: { list: ViewedList; query: string },
  things: NamedThings,
  words: Words,
  locale: Locale,
): string[] {
  const params = paramsOf(query)
  if (list === 'children') {
    const filter = childFilterFrom(params)
    const order = childOrderWords(filter, words)
    const told = childFilterWords(filter, things, words).map(({ label }) => label)
    return order === null ? told : [...told, order]
  }
  if (list === 'sponsors') {
    const { kind } = sponsorFilterFrom(params)
    return kind ? [words.support.kinds[kind]] : []
  }
  if (list === 'assignments') {
    const { standing } = proposalFilterFrom(params)
    return standing ? [words.assignments.standings[standing]] : []
  }
  return bookTexts(params, things, words, locale)
}

function bookTexts(
  params: Record<string, string>,
  { units }: NamedThings,
  { payments: w, views }: Words,
  locale: Locale,
): string[] {
  const { view, quarter, unit, standing } = bookFilterFrom(params)
  return [
    view === 'children' ? null : w.views[view],
    quarter && formatQuarter(quarter, locale),
    unit && (units.find(({ id }) => id === unit)?.name ?? views.goneUnit),
    standing && { ...w.standings, below_minimum: w.belowMinimum }[standing],
  ].filter((text): text is string => text !== null)
}
