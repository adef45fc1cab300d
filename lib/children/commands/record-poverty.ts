import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { findKeptChild, siblingsToReview } from '../kept-child-queries'
import { decidePoverty, type PovertyFact, type PovertyRefusal } from '../poverty'
import { povertyInput } from '../poverty-input'
import { livingCircumstances, povertyOfChild } from '../poverty-queries'
import { recordFinding } from '../poverty-records'
import { holdFiles } from '../records'

type Recorded = { childId: string; year: number; siblings: string[] }

/**
 * Records what a year's review of poor households says of a child (hộ nghèo, hộ cận nghèo theo năm), and
 * where asked of the other children of the household: the review is of households, findings are kept by
 * child. Of those children whoever asked has seen: who came into the household since then is left as it
 * is, and so is who left it or the list, is out of reach, or of whom the book says so already.
 */
export const recordPoverty = command<typeof povertyInput, Recorded, PovertyRefusal>({
  act: 'children/record-poverty',
  right: 'child.keep',
  input: povertyInput,
  constraints: {
    poverty_version_once: 'recorded_meanwhile',
    circumstance_one_main: 'recorded_meanwhile',
  },
  async run({ viewer, tx, now: at, today, enter }, { childId, siblings: seen, ...written }) {
    const around = async () =>
      seen.length > 0 ? await siblingsToReview(tx, viewer, childId, today) : []
    const asked = (await around()).map(({ id }) => id).filter((id) => seen.includes(id))
    await holdFiles(tx, [childId, ...asked])
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
    const found = await around()
    const siblings: typeof found = []
    for (const one of found) {
      if (asked.includes(one.id) && !(await refusalOf(one.id))) siblings.push(one)
    }
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
