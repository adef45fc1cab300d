import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { matches, type BookFilter } from './book-filter'
import { listPaymentsIn, openQuarterBookIn } from './queries'
import { byUrgency, unitsOf, type QuarterBook, type ShownBook } from './quarter-book'

/** The quarter as it is looked at, whole; how many lines that is and which children it names. */
export async function takeBook(
  tx: Tx,
  viewer: Viewer,
  filter: BookFilter,
  most: number,
): Promise<ShownBook & { total: number; named: string[] }> {
  const book = await openQuarterBookIn(tx, viewer, filter.quarter)
  const { quarter } = book
  const units = unitsOf(book.lines)
  const unit = units.find(({ sponsorId }) => sponsorId === filter.unit)?.sponsor ?? null
  if (filter.view === 'payments') {
    const asked = { quarter, sponsorId: filter.unit }
    const { lines, total } = await listPaymentsIn(tx, viewer, asked, { skip: 0, take: most })
    return { quarter, unit, shown: { view: 'payments', lines }, total, named: [] }
  }
  if (filter.view === 'units') {
    const shown = { view: 'units', lines: units } as const
    return { quarter, unit: null, shown, total: units.length, named: [] }
  }
  const lines = linesByChild(book, filter)
  const named = [...new Set(lines.map(({ childId }) => childId))]
  return { quarter, unit, shown: { view: 'children', lines }, total: lines.length, named }
}

function linesByChild({ lines }: QuarterBook, filter: BookFilter) {
  return byUrgency(lines.filter((line) => matches(line, filter)))
}
