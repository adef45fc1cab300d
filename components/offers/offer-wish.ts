import type { OfferLine } from '@/lib/offers/offer'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** What an offer is about in a few words: how many children, in what form; else the message says it. */
export function wishOf(
  { children, form }: Pick<OfferLine, 'children' | 'form'>,
  locale: Locale,
  words: Words,
): string {
  const parts = [
    ...(children === null ? [] : [words.offers.children(formatNumber(children, locale))]),
    ...(form === null ? [] : [words.support.forms[form]]),
  ]
  return parts.length > 0 ? parts.join(' · ') : words.offers.noWish
}
