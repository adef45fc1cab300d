import { yearOf } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { endCircumstances, recordCircumstances } from '../circumstance-records'
import { circumstancesAfter, decidePoverty, type PovertyRefusal } from '../poverty'
import { povertyInput } from '../poverty-input'
import { livingCircumstances, povertyOfChild } from '../poverty-queries'
import { recordPovertyFacts } from '../poverty-records'
import { childrenInReach } from '../reach-queries'

type Recorded = { childId: string; year: number }

/** Records what a year's review of poor households says of a child (hộ nghèo, hộ cận nghèo theo năm). */
export const recordPoverty = command<typeof povertyInput, Recorded, PovertyRefusal>({
  act: 'children/record-poverty',
  right: 'child.keep',
  input: povertyInput,
  constraints: { poverty_version_once: 'recorded_meanwhile' },
  async run({ viewer, tx, now: at, today, enter }, { childId, ...written }) {
    const where = { AND: [{ id: childId }, await childrenInReach(tx, viewer, 'child.keep', today)] }
    const child = await tx.child.findFirst({ where, select: { code: true } })
    if (!child) return refused('not_found')
    const fact = {
      ...{ year: written.year, standing: written.standing },
      decisionNumber: written.decisionNumber ?? null,
      decidedOn: written.decidedOn ?? null,
      ...{ pointsB1: written.pointsB1 ?? null, pointsB2: written.pointsB2 ?? null },
    }
    const known = await povertyOfChild(tx, childId)
    const newest = known.find(({ year, isNewest }) => isNewest && year === fact.year) ?? null
    const refusal = decidePoverty(fact, newest, today)
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await recordPovertyFacts(tx, by, [{ ...fact, childId }])
    if (fact.year === yearOf(today)) {
      const living = await livingCircumstances(tx, childId, today)
      const { ended, begun } = circumstancesAfter(fact.standing, living)
      const ofChild = <One extends object>(one: One) => ({ ...one, childId })
      await endCircumstances(
        tx,
        today,
        ended.map((category) => ofChild({ category })),
      )
      await recordCircumstances(tx, by, today, begun.map(ofChild))
    }
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, year: String(fact.year), poverty: fact.standing },
    })
    return done({ childId, year: fact.year })
  },
})
