import type { Prisma } from '@/prisma/client/client'
import { ACTS, type ActName } from '@/lib/access/act'
import { detailsOf } from '@/lib/access/entry-detail'
import { LINES_A_PAGE, type EntryFilter } from '@/lib/access/entry-filter'
import { sealOf, type EntryLine, type LastCheck, type PersonChoice } from '@/lib/access/entry-line'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, startOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { named, namesBehind, type Names } from './names'

type EntriesPage = {
  lines: EntryLine[]
  total: number
  people: PersonChoice[]
  lastCheck: LastCheck | null
}

/** One page of the record of acts, newest first, and the newest look at its chain. */
export function listEntries(viewer: Viewer, filter: EntryFilter): Promise<EntriesPage> {
  return inCommune(viewer, async (tx) => {
    const where = conditionOf(filter)
    const entries = await tx.entry.findMany({
      where,
      orderBy: { seq: 'desc' },
      skip: (filter.page - 1) * LINES_A_PAGE,
      take: LINES_A_PAGE,
    })
    const lastCheck = await newestCheck(tx)
    const names = await namesBehind(tx, lastCheck ? [...entries, lastCheck] : entries)
    return {
      lines: entries.map((entry) => lineOf(entry, names)),
      total: await tx.entry.count({ where }),
      people: await listPeople(tx),
      lastCheck: lastCheck && checkOf(lastCheck, names),
    }
  })
}

/** The newest look at the chain; null before the first. */
export async function findLastCheck(tx: Tx): Promise<LastCheck | null> {
  const entry = await newestCheck(tx)
  return entry && checkOf(entry, await namesBehind(tx, [entry]))
}

/** Every line a filter finds, oldest first, up to a bound; the way they leave the house. */
export async function readEntries(
  tx: Tx,
  filter: EntryFilter,
  most: number,
): Promise<{ lines: EntryLine[]; total: number }> {
  const where = conditionOf(filter)
  const total = await tx.entry.count({ where })
  if (total > most) return { lines: [], total }
  const entries = await tx.entry.findMany({ where, orderBy: { seq: 'asc' } })
  const names = await namesBehind(tx, entries)
  return { lines: entries.map((entry) => lineOf(entry, names)), total }
}

/** Everybody of the commune, to choose from. */
export function listPeople(tx: Tx): Promise<PersonChoice[]> {
  return tx.person.findMany({
    orderBy: [{ fullName: 'asc' }, { id: 'asc' }],
    select: { id: true, fullName: true },
  })
}

function conditionOf({ line, act, person, from, to }: EntryFilter): Prisma.EntryWhereInput {
  return {
    seq: line,
    act,
    personId: person,
    at: {
      gte: from.on ? startOf(from.on) : undefined,
      lt: to.on ? startOf(addDays(to.on, 1)) : undefined,
    },
  }
}

function newestCheck(tx: Tx): Promise<KeptEntry | null> {
  return tx.entry.findFirst({
    where: { subjectKind: 'chain', act: 'entries/check-chain' satisfies ActName },
    orderBy: { seq: 'desc' },
  })
}

type KeptEntry = Prisma.EntryGetPayload<object>

function lineOf(entry: KeptEntry, names: Names): EntryLine {
  return {
    seq: Number(entry.seq),
    at: entry.at,
    person: (entry.personId && names.people.get(entry.personId)) || null,
    act: ACTS.find((act) => act === entry.act) ?? null,
    subject: (entry.subjectId && names.things.get(entry.subjectId)) || null,
    details: named(detailsOf(entry.details), names),
    seal: sealOf(entry.hash),
  }
}

function checkOf(entry: KeptEntry, names: Names): LastCheck {
  const kept = entry.details as { lines: number; seal: string; brokenLine: number | null }
  const { at, person } = lineOf(entry, names)
  return { lines: kept.lines, seal: kept.seal, brokenLine: kept.brokenLine, at, person }
}
