import { z } from 'zod'
import { isQuarter, type Quarter } from '@/lib/calendar/quarter'
import { STANDINGS, type Standing } from './status'

/** Lines of the book by child on one page. */
export const LINES_A_PAGE = 25

/** Payments on one page. */
export const PAYMENTS_A_PAGE = 15

/** The three ways to look at a quarter. */
export const BOOK_VIEWS = ['children', 'units', 'payments'] as const
export type BookView = (typeof BOOK_VIEWS)[number]

/** What a person may ask of the book, all of it in the address. */
export type BookFilter = {
  view: BookView
  quarter: Quarter | null
  unit: string | null
  standing: Standing | 'below_minimum' | null
  /** page of the lines by child */
  page: number
  /** page of the payments */
  paid: number
  /** everything, although the bare address opens a view of somebody's own */
  all: boolean
}

/** The filter an address asks for; whatever it does not understand it leaves out. */
export function bookFilterFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): BookFilter {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  const page = (name: string) => Math.max(1, Math.trunc(Number(one(name))) || 1)
  const standings = [...STANDINGS, 'below_minimum'] as const
  return {
    view: BOOK_VIEWS.find((view) => view === one('view')) ?? 'children',
    quarter: isQuarter(one('quarter')) ? (one('quarter') as Quarter) : null,
    unit: z.uuid().safeParse(one('unit')).data ?? null,
    standing: standings.find((standing) => standing === one('standing')) ?? null,
    page: page('page'),
    paid: page('paid'),
    all: one('all') === 'yes',
  }
}

/** The address of the book with some of the filter changed; other pages begin anew. */
export function bookAddress(filter: BookFilter, change: Partial<BookFilter> = {}): string {
  const { view, quarter, unit, standing, page, paid, all } = {
    ...filter,
    page: 1,
    paid: 1,
    ...change,
  }
  const query = new URLSearchParams()
  if (view !== 'children') query.set('view', view)
  if (quarter) query.set('quarter', quarter)
  if (unit) query.set('unit', unit)
  if (standing) query.set('standing', standing)
  if (page > 1) query.set('page', String(page))
  if (paid > 1) query.set('paid', String(paid))
  if (all && query.size === 0) query.set('all', 'yes')
  return query.size > 0 ? `/payments?${query.toString()}` : '/payments'
}

/** Whether a line is what was asked for. */
export function matches(
  line: { sponsorId: string; standing: Standing; isBelowMinimum: boolean },
  { unit, standing }: BookFilter,
): boolean {
  if (unit && line.sponsorId !== unit) return false
  if (standing === 'below_minimum') return line.isBelowMinimum && line.standing !== 'not_pledged'
  return standing === null || line.standing === standing
}
