import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { findKeptChild, siblingsOf } from '../kept-child-queries'
import { decidePoverty, type PovertyFact, type PovertyRefusal } from '../poverty'
import { povertyInput } from '../poverty-input'
import { livingCircumstances, povertyOfChild } from '../poverty-queries'
import { recordFinding } from '../poverty-records'

type Recorded = { childId: string; year: number; siblings: string[] }

/**
 * Records what a year's review of poor households says of a child (hộ nghèo, hộ cận nghèo theo năm), and
 * where asked of the other children of the household: the review is of households, findings are kept by
 * child. A sibling of whom the book says so already, or who is out of reach, is left as it is.
 */
export const recordPoverty = command<typeof povertyInput, Recorded, PovertyRefusal>({
  act: 'children/record-poverty',
  right: 'child.keep',
  input: povertyInput,
  constraints: { poverty_version_once: 'recorded_meanwhile' },
  async run({ viewer, tx, now: at, today, enter }, { childId, alsoSiblings, ...written }) {
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const fact: PovertyFact = {
      ...{ year: written.year, standing: written.standing },
      decisionNumber: written.decisionNumber ?? null,
      decidedOn: written.decidedOn ?? null,
      ...{ pointsB1: written.pointsB1 ?? null, pointsB2: written.pointsB2 ?? null },
    }
    const refusalOf = async (id: string) => {
      const known = await povertyOfChild(tx, id)
      const newest = known.find(({ year, isNewest }) => isNewest && year === fact.year) ?? null
      return decidePoverty(fact, newest, today)
    }
    const refusal = await refusalOf(childId)
    if (refusal) return refused(refusal)
    const found = alsoSiblings ? await siblingsOf(tx, viewer, 'child.keep', childId, today) : []
    const siblings: typeof found = []
    for (const one of found) if (!(await refusalOf(one.id))) siblings.push(one)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    for (const { id, code } of [child, ...siblings]) {
      const living = await livingCircumstances(tx, id, today)
      await recordFinding(tx, by, today, { ...fact, childId: id }, living)
      enter({
        subject: { kind: 'child', id },
        details: { child: code, year: String(fact.year), poverty: fact.standing },
      })
    }
    return done({ childId, year: fact.year, siblings: siblings.map(({ code }) => code) })
  },
})
