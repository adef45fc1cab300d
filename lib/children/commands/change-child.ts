import { dayFromColumn, yearOf } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { personalIdIndex } from '@/lib/platform/personal-id-secret'
import { factDifferences, packFacts, type FactsRefusal, type WrittenFacts } from '../facts'
import { writeFacts } from '../facts-records'
import { factsInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** Changes a child's own facts as they were seen; a stale form is told what changed meanwhile. */
export const changeChild = command<typeof factsInput, { childId: string }, FactsRefusal>({
  act: 'children/change',
  right: 'child.keep',
  input: factsInput,
  constraints: {
    child_personal_id_once: 'personal_id_taken',
    village_is_living: 'village_unknown',
  },
  async run({ viewer, tx, today, enter }, { childId, version, born, villageId, ...input }) {
    await holdFiles(tx, [childId])
    const before = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!before) return refused('not_found')
    const { bornOn, bornYear } = born ?? { bornOn: null, bornYear: null }
    const isAhead = bornOn === null ? (bornYear ?? 0) > yearOf(today) : bornOn > today
    if (isAhead) return refused('born_ahead')
    const village = villageId
      ? await tx.village.findFirst({ where: { id: villageId, mergerId: null } })
      : null
    if (villageId && !village) return refused('village_unknown')
    const facts = {
      ...{ fullName: input.fullName, bornOn, bornYear, sex: input.sex ?? null },
      guardianName: input.guardianName ?? null,
      guardianRelation: input.guardianRelation ?? null,
      ...{ guardianPhone: input.guardianPhone ?? null, note: input.note ?? null },
    }
    const yours = { ...facts, village: village?.name ?? null }
    const { communeId } = viewer
    const isOtherId = (kept: { personalIdIndex: Uint8Array | null }) =>
      input.personalId !== undefined &&
      !Buffer.from(personalIdIndex(communeId, input.personalId)).equals(
        kept.personalIdIndex ?? new Uint8Array(),
      )
    const written = { ...facts, villageId: villageId ?? null, personalId: input.personalId ?? null }
    if (!(await writeFacts(tx, communeId, { id: childId, version }, written))) {
      const apart = factDifferences(writtenIn(before), yours, isOtherId(before))
      return refused('stale', packFacts(before.version, apart))
    }
    const changed = factDifferences(writtenIn(before), yours, isOtherId(before))
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: before.code, changed: changed.map(({ field }) => field) },
    })
    return done({ childId })
  },
})

type Kept = NonNullable<Awaited<ReturnType<typeof findKeptChild>>>

function writtenIn({ bornOn, village, ...kept }: Kept): WrittenFacts {
  return { ...kept, bornOn: bornOn && dayFromColumn(bornOn), village: village?.name ?? null }
}
