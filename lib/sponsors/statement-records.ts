import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { levelOf } from './level'
import { NOTHING_SAID, saysTheSame, type Statement } from './statement'

/** Writes down what units say from now on, each where it says something else than before. */
export async function followStatements(
  tx: Tx,
  author: Author,
  sponsorIds: readonly string[],
  endReason: string | null = null,
): Promise<void> {
  const units = await tx.sponsor.findMany({
    where: { id: { in: [...sponsorIds] } },
    select: {
      ...{ id: true, promisedChildren: true, form: true, goods: true, gives: true },
      ...{ levelMinVnd: true, levelMaxVnd: true, levelRhythm: true },
      villages: { select: { villageId: true } },
      schools: { select: { schoolId: true } },
      statements: { orderBy: { ordinal: 'desc' }, take: 1 },
    },
  })
  await tx.sponsorStatement.createMany({
    data: units.flatMap(({ id, promisedChildren, villages, schools, statements, ...unit }) => {
      const [last] = statements
      const now: Statement = {
        ...{ promised: promisedChildren, level: levelOf(unit), form: unit.form },
        ...{ goods: unit.goods, gives: unit.gives },
        villageIds: villages.map(({ villageId }) => villageId),
        schoolIds: schools.map(({ schoolId }) => schoolId),
      }
      if (saysTheSame(now, last ? statementOf(last) : NOTHING_SAID)) return []
      const { communeId, personId, at } = author
      return {
        ...{ communeId, sponsorId: id, ordinal: (last?.ordinal ?? 0) + 1, endReason },
        ...{ promisedChildren, form: unit.form, goods: unit.goods, gives: unit.gives },
        ...{ levelMinVnd: unit.levelMinVnd, levelMaxVnd: unit.levelMaxVnd },
        ...{ levelRhythm: unit.levelRhythm, recordedBy: personId, recordedAt: at },
        ...{ villageIds: [...now.villageIds], schoolIds: [...now.schoolIds] },
      }
    }),
  })
}

/** Takes away what units said that go with the list that brought them. */
export async function removeStatements(tx: Tx, sponsorIds: readonly string[]): Promise<void> {
  await tx.sponsorStatement.deleteMany({ where: { sponsorId: { in: [...sponsorIds] } } })
}

type Row = Omit<Statement, 'promised' | 'level'> &
  Parameters<typeof levelOf>[0] & { promisedChildren: number | null }

/** A row in the words of the slice. */
function statementOf(row: Row): Statement {
  const { promisedChildren, form, goods, gives, villageIds, schoolIds } = row
  return {
    promised: promisedChildren,
    level: levelOf(row),
    form,
    goods,
    gives,
    villageIds,
    schoolIds,
  }
}
