import { SPONSOR_KINDS, type SponsorKind } from '@/lib/sponsors/sponsor'
import type { OfferStatus } from './status'

/** Which offers a list shows, by where they stand. */
export const OFFER_SHOWN = {
  waiting: ['received', 'in_hand'],
  answered: ['answered'],
  taken_up: ['taken_up'],
  declined: ['declined'],
  spam: ['spam'],
  forgotten: ['forgotten'],
} as const satisfies Record<string, readonly OfferStatus[]>
export type OfferShown = keyof typeof OFFER_SHOWN
export const OFFERS_SHOWN = Object.keys(OFFER_SHOWN) as OfferShown[]

/** What a person may ask of the list, all of it in the address. */
export type OfferFilter = { shown: OfferShown; kind: SponsorKind | undefined; page: number }

/** The filter an address asks for; whatever it does not understand it leaves out. */
export function offerFilterFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): OfferFilter {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  return {
    shown: OFFERS_SHOWN.find((shown) => shown === one('show')) ?? 'waiting',
    kind: SPONSOR_KINDS.find((kind) => kind === one('kind')),
    page: Math.max(1, Math.trunc(Number(one('page'))) || 1),
  }
}

/** The address of the list with some of the filter changed; another choice begins on its first page. */
export function offerListAddress(filter: OfferFilter, change: Partial<OfferFilter> = {}): string {
  const { shown, kind, page } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams()
  if (shown !== 'waiting') query.set('show', shown)
  if (kind) query.set('kind', kind)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/offers?${query.toString()}` : '/offers'
}
