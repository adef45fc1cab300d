import { proposalFilterFrom, proposalListAddress } from '@/lib/assignments/filter'
import { quarterOf } from '@/lib/calendar/quarter'
import type { Day } from '@/lib/calendar/day'
import { childFilterFrom, childListAddress } from '@/lib/children/filter'
import { bookAddress, bookFilterFrom } from '@/lib/payments/book-filter'
import { sponsorFilterFrom, sponsorListAddress } from '@/lib/sponsors/filter'
import type { SavedView, ViewedList } from './view'

export type Params = Readonly<Record<string, string | string[] | undefined>>

/** Where each list is, seen without any view of somebody's own. */
export const WHOLE_LIST: Record<ViewedList, string> = {
  children: '/children?all=yes',
  sponsors: '/sponsors?all=yes',
  assignments: '/assignments/all?all=yes',
  payments: '/payments?all=yes',
}

/**
 * What may be kept of a list's address: read and written again by the list's own rule, so that a view
 * knows nothing the list does not. What was typed to search by stays out, for it may be a child's name,
 * and so does the page.
 */
const WRITTEN: Record<ViewedList, (params: Params) => string> = {
  children: (params) =>
    childListAddress({ ...childFilterFrom(params), sealed: '', all: false, page: 1 }),
  sponsors: (params) =>
    sponsorListAddress({ ...sponsorFilterFrom(params), search: '', all: false }),
  assignments: (params) =>
    proposalListAddress({ ...proposalFilterFrom(params), all: false, page: 1 }),
  payments: (params) => bookAddress({ ...bookFilterFrom(params), all: false }),
}

/**
 * The filter to keep of what is being looked at, empty when there is none. The quarter of today is left
 * out: who looks at the present quarter wants the present one next time too.
 */
export function filterToKeep(list: ViewedList, params: Params, on: Day): string {
  const isPresent = list === 'payments' && [params.quarter].flat()[0] === quarterOf(on)
  return written(list, isPresent ? { ...params, quarter: undefined } : params)
}

/** Where a view leads, and whether everything it asks for still exists in the product. */
export function openingOf({ list, query }: Pick<SavedView, 'list' | 'query'>): {
  address: string
  isWhole: boolean
} {
  const understood = written(list, paramsOf(query))
  const [path = ''] = WHOLE_LIST[list].split('?')
  return {
    address: understood === '' ? WHOLE_LIST[list] : `${path}?${understood}`,
    isWhole: understood === query,
  }
}

/** The names and values of a kept filter. */
export function paramsOf(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query))
}

/** Whether an address asks for nothing at all, so that somebody's first view is shown. */
export function asksNothing(params: Params): boolean {
  return Object.keys(params).length === 0
}

function written(list: ViewedList, params: Params): string {
  const [, query = ''] = WRITTEN[list](params).split('?')
  return query
}
