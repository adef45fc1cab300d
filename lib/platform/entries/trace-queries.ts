import type { Prisma } from '@/prisma/client/client'
import { LINES_A_PAGE, type TraceFilter } from '@/lib/access/entry-filter'
import { TRACE_WAYS, type PersonChoice, type TraceLine } from '@/lib/access/entry-line'
import type { Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import { listPeople } from './queries'

type TracesPage = { lines: TraceLine[]; total: number; people: PersonChoice[] }

/** Who opened which child's file, newest first. */
export function listTraces(viewer: Viewer, filter: TraceFilter): Promise<TracesPage> {
  return inCommune(viewer, async (tx) => {
    const where: Prisma.TraceWhereInput = {
      personId: filter.person,
      child: filter.child ? { code: filter.child } : undefined,
    }
    const traces = await tx.trace.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (filter.page - 1) * LINES_A_PAGE,
      take: LINES_A_PAGE,
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
    return {
      lines: traces.map(({ id, at, via, personId, childId, child }) => ({
        id,
        at,
        person: known.get(personId) ?? { fullName: '', jobTitle: '' },
        childId,
        childCode: child.code,
        via: TRACE_WAYS.find((way) => way === via) ?? 'page',
      })),
      total: await tx.trace.count({ where }),
      people: await listPeople(tx),
    }
  })
}
