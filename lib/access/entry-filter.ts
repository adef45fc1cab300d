import { z } from 'zod'
import type { Day } from '@/lib/calendar/day'
import { parseDay } from '@/lib/calendar/written-day'
import { ACTS } from './act'

/** How many lines a page of the record holds. */
export const LINES_A_PAGE = 50

/** A day somebody typed: what could be read of it, and the text, so that nothing typed is lost. */
export type TypedDay = { typed: string; on: Day | null }

const typedDay = z
  .string()
  .trim()
  .max(20)
  .catch('')
  .transform((typed): TypedDay => ({ typed, on: parseDay(typed) }))
const page = z.coerce.number().int().min(1).max(100_000).catch(1)

/** Both filters come from an address: what cannot be understood is left out rather than refused. */
const entrySchema = z.object({
  line: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  act: z.enum(ACTS).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  from: typedDay,
  to: typedDay,
  page,
})
export type EntryFilter = z.output<typeof entrySchema>

const traceSchema = z.object({
  child: z
    .string()
    .trim()
    .max(20)
    .catch('')
    .transform((code) => code.toUpperCase()),
  person: z.uuid().optional().catch(undefined),
  page,
})
export type TraceFilter = z.output<typeof traceSchema>

export type AddressParams = Record<string, string | string[] | undefined>

/** The lines an address asks for. */
export function entryFilterFrom(params: AddressParams): EntryFilter {
  return entrySchema.parse(firstOfEach(params))
}

/** The openings an address asks for. */
export function traceFilterFrom(params: AddressParams): TraceFilter {
  return traceSchema.parse(firstOfEach(params))
}

/** The address of the record with some of the filter changed; page 1 unless a page is named. */
export function entriesAddress(filter: EntryFilter, change: Partial<EntryFilter> = {}): string {
  const { line, act, person, from, to, page: at } = { ...filter, page: 1, ...change }
  return addressOf('/entries', { line, act, person, from: from.typed, to: to.typed, page: at })
}

/** The address of the openings with some of the filter changed. */
export function tracesAddress(filter: TraceFilter, change: Partial<TraceFilter> = {}): string {
  return addressOf('/entries/traces', { ...filter, page: 1, ...change })
}

function firstOfEach(params: AddressParams): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value[0] : value) || undefined,
    ]),
  )
}

function addressOf(path: string, filter: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === '' || (name === 'page' && value === 1)) continue
    params.set(name, String(value))
  }
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
