import type { Prisma } from '@/prisma/client/client'
import { LINES_A_PAGE, type TraceFilter } from '@/lib/access/entry-filter'
import { TRACE_WAYS, type PersonChoice, type TraceLine } from '@/lib/access/entry-line'
import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { listPeople } from './queries'

type TracesPage = { lines: TraceLine[]; total: number; people: PersonChoice[] }

/** Who opened which child's file, newest first. */
export function listTraces(viewer: Viewer, filter: TraceFilter): Promise<TracesPage> {
  return inCommune(viewer, async (tx) => {
    const where = conditionOf(filter)
    return {
      lines: await linesOf(tx, {
        where,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        skip: (filter.page - 1) * LINES_A_PAGE,
        take: LINES_A_PAGE,
      }),
      total: await tx.trace.count({ where }),
      people: await listPeople(tx),
    }
  })
}

/** Every opening a filter finds, oldest first, up to a bound; the way they leave the house. */
export async function readTraces(
  tx: Tx,
  filter: TraceFilter,
  most: number,
): Promise<{ lines: TraceLine[]; total: number }> {
  const where = conditionOf(filter)
  const total = await tx.trace.count({ where })
  if (total > most) return { lines: [], total }
  return { lines: await linesOf(tx, { where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }), total }
}

function conditionOf({ person, child }: TraceFilter): Prisma.TraceWhereInput {
  return { personId: person, child: child ? { code: child } : undefined }
}

async function linesOf(
  tx: Tx,
  wanted: Pick<Prisma.TraceFindManyArgs, 'where' | 'orderBy' | 'skip' | 'take'>,
): Promise<TraceLine[]> {
  const traces = await tx.trace.findMany({
    ...wanted,
    select: {
      id: true,
      at: true,
      via: true,
      personId: true,
      childId: true,
      child: { select: { code: true } },
    },
  })
  const ids = [...new Set(traces.map(({ personId }) => personId))]
  const people = await tx.person.findMany({ where: { id: { in: ids } } })
  const known = new Map(people.map(({ id, fullName, jobTitle }) => [id, { fullName, jobTitle }]))
  return traces.map(({ id, at, via, personId, childId, child }) => ({
    id,
    at,
    person: known.get(personId) ?? { fullName: '', jobTitle: '' },
    childId,
    childCode: child.code,
    via: TRACE_WAYS.find((way) => way === via) ?? 'page',
  }))
}
