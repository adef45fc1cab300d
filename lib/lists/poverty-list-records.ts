import { recordPovertyFacts } from '@/lib/children/poverty-records'
import { addProposals } from '@/lib/children/proposal-records'
import type { Tx } from '@/lib/platform/db/client'
import type { Taken } from './records'
import { touches, type Row } from './row-records'

/** What the office itself found in a list is proposed for no place: school or village confirm it. */
export async function writeProposals(tx: Tx, { author, listId }: Taken, rows: readonly Row[]) {
  const from = { villageId: null, schoolId: null, schoolClassId: null }
  const proposals = rows.flatMap(({ id, back, listed, proposal }) => {
    if (!proposal) return []
    const { especiallyDifficult } = listed
    return {
      ...{ ...proposal, childId: id, round: 1 + (back?.rounds ?? 0) },
      ...{ from, especiallyDifficult, numberOfId: null, listId },
    }
  })
  await addProposals(tx, author, proposals)
}

/** What a list of poor households found of its year, of new children and of known ones. */
export async function writePoverty(tx: Tx, { author }: Taken, rows: readonly Row[]): Promise<void> {
  const facts = rows.flatMap((row) => {
    const { poverty } = row.listed
    if (!poverty || !touches(row, 'poverty')) return []
    const { year, standing, decisionNumber, decidedOn, pointsB1, pointsB2 } = poverty
    return {
      ...{ childId: row.id, year, standing, decisionNumber, decidedOn, pointsB1, pointsB2 },
    }
  })
  await recordPovertyFacts(tx, author, facts)
}
