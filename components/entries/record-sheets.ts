import type { EntryFilter, TraceFilter } from '@/lib/access/entry-filter'
import type { EntryLine, TakenLines, TraceLine } from '@/lib/access/entry-line'
import { formatDay, formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { detailTexts } from './detail-text'

/** Who takes the record away, in which language. */
export type Taker = { communeName: string; fullName: string; locale: Locale; words: Words }

type Sheet = { name: string; rows: string[][] }

/** The record of acts as sheets: the state of the book first, then every line. */
export function entrySheets(
  { lines, ...taken }: TakenLines<EntryLine>,
  { act, person, line, from, to }: EntryFilter,
  taker: Taker,
): Sheet[] {
  const { locale } = taker
  const w = taker.words.entries
  const filters = [
    line ? w.line(String(line)) : '',
    act ? w.acts[act] : '',
    // All lines are of this one person.
    person ? `${w.who}: ${lines[0]?.person?.fullName ?? w.noPerson}` : '',
    from.on ? `${w.from} ${formatDay(from.on)}` : '',
    to.on ? `${w.to} ${formatDay(to.on)}` : '',
  ]
  const rows = lines.map((entry) => [
    String(entry.seq),
    formatInstant(entry.at, locale),
    entry.person?.fullName ?? w.noPerson,
    entry.person?.jobTitle ?? '',
    entry.act ? w.acts[entry.act] : w.otherAct,
    entry.subject ?? '',
    entry.details
      .map((detail) => `${w.details[detail.name]}: ${detailTexts(detail, locale, w).join(', ')}`)
      .join('; '),
    entry.seal,
  ])
  const e = w.export
  const titles = [e.lineNumber, w.when, w.who, e.title, w.what, e.subject, e.details, e.sealColumn]
  return [
    summary({ ...taken, count: lines.length }, filters, taker),
    { name: e.actsSheet, rows: [titles, ...rows] },
  ]
}

/** The record of openings as sheets. */
export function traceSheets(
  { lines, ...taken }: TakenLines<TraceLine>,
  { child, person }: TraceFilter,
  taker: Taker,
): Sheet[] {
  const { locale } = taker
  const w = taker.words.entries
  const filters = [child, person ? (lines[0]?.person.fullName ?? '') : '']
  const rows = lines.map((trace) => [
    formatInstant(trace.at, locale),
    trace.person.fullName,
    trace.person.jobTitle,
    trace.childCode,
    w.ways[trace.via],
  ])
  return [
    summary({ ...taken, count: lines.length }, filters, taker),
    {
      name: w.export.tracesSheet,
      rows: [[w.when, w.opener, w.export.title, w.childField, w.way], ...rows],
    },
  ]
}

function summary(
  { at, chain, count }: Omit<TakenLines<never>, 'lines'> & { count: number },
  filters: readonly string[],
  { communeName, fullName, locale, words }: Taker,
): Sheet {
  const w = words.entries
  const e = w.export
  const lines = formatNumber(chain.lines, locale)
  const told = filters.filter((filter) => filter !== '')
  return {
    name: e.summary,
    rows: [
      [e.commune, communeName],
      [e.takenAt, formatInstant(at, locale)],
      [e.takenBy, fullName],
      [e.filter, told.length > 0 ? told.join('; ') : e.noFilter],
      [e.lines, formatNumber(count, locale)],
      [e.lastLine, w.chain.sealed(lines, chain.seal)],
      [
        e.chain,
        chain.brokenLine === null
          ? w.chain.whole(lines)
          : w.chain.broken(formatNumber(chain.brokenLine, locale)),
      ],
    ],
  }
}
