import type { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { OPEN_FILE } from '@/lib/children/reach-queries'
import { givenName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { TERM_STANDINGS, TERMS_A_PAGE, type TermFilter, type TermStanding } from './term-filter'
import type { TermLine } from './term-file'
import { notOver, termsInReach, UNSIGNED } from './term-queries'

type TermList = { lines: TermLine[]; total: number; counts: Record<TermStanding, number> }

/** One page of a part of the terms this viewer sees, and how many stand in each part. */
export function listTerms(viewer: Viewer, { standing, page }: TermFilter): Promise<TermList> {
  const isWhole = reachOf(viewer, 'term.read') === 'all'
  const within = (of: TermStanding): Prisma.SupportTermWhereInput => ({
    AND: [
      termsInReach(viewer, 'term.read', today()),
      { child: OPEN_FILE },
      standingWhere(of, today()),
    ],
  })
  return inCommune(viewer, async (tx) => {
    const counts = { unsigned: 0, running: 0, ended: 0 }
    for (const of of TERM_STANDINGS) counts[of] = await tx.supportTerm.count({ where: within(of) })
    const rows = await tx.supportTerm.findMany({
      where: within(standing),
      orderBy: [
        standing === 'ended' ? { endsOn: 'desc' } : { startsOn: 'asc' },
        { child: { sortName: 'asc' } },
        { id: 'asc' },
      ],
      skip: (page - 1) * TERMS_A_PAGE,
      take: TERMS_A_PAGE,
      include: LINE,
    })
    return { lines: rows.map((row) => lineOf(row, isWhole)), total: counts[standing], counts }
  })
}

function standingWhere(of: TermStanding, on: Day): Prisma.SupportTermWhereInput {
  if (of === 'ended') return { endsOn: { lte: columnOf(on) } }
  return of === 'running' ? notOver(on) : { AND: [UNSIGNED, notOver(on)] }
}

const LINE = {
  sponsor: { select: { id: true, name: true } },
  child: { select: { id: true, code: true, fullName: true } },
  acceptances: { where: { reversal: null }, select: { signedOn: true } },
} as const satisfies Prisma.SupportTermInclude

function lineOf(
  row: Prisma.SupportTermGetPayload<{ include: typeof LINE }>,
  isWhole: boolean,
): TermLine {
  const { child, acceptances } = row
  const signed = acceptances[0]
  return {
    ...{ id: row.id, sponsor: row.sponsor, role: row.role },
    child: {
      ...{ id: child.id, code: child.code },
      name: isWhole ? child.fullName : givenName(child.fullName),
    },
    startsOn: dayFromColumn(row.startsOn),
    endsOn: row.endsOn && dayFromColumn(row.endsOn),
    signing: row.assignmentId === null ? 'recognised' : signed ? 'signed' : 'unsigned',
    signedOn: signed ? dayFromColumn(signed.signedOn) : null,
  }
}
