import type { Tx } from '@/lib/platform/db/client'

/** A proposal as the database keeps it, with its child, its papers and what was said of it. */
export type ProposalRow = Awaited<ReturnType<typeof rowsOf>>[number]

/** Proposals by their ids, in no order. */
export function rowsOf(tx: Tx, ids: string[]) {
  const name = { select: { name: true } } as const
  return tx.proposal.findMany({
    where: { id: { in: ids } },
    include: {
      ...{ fromVillage: name, fromSchool: name, fromClass: name },
      verifications: true,
      decision: true,
      child: {
        include: {
          village: name,
          acceptance: { select: { id: true } },
          papers: {
            where: { withdrawal: null },
            orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
            include: { circumstance: { select: { category: true } } },
          },
          proposals: {
            orderBy: { round: 'asc' },
            select: { proposedAt: true, proposedBy: true },
          },
          enrolments: {
            orderBy: { schoolYear: { startYear: 'desc' } },
            take: 1,
            select: { schoolClass: { select: { id: true, name: true, school: true } } },
          },
        },
      },
    },
  })
}
