import type { ChildrenPlan } from './children-plan'
import type { ListResult } from './list'
import type { ReviewState } from './review'
import type { SponsorsPlan } from './sponsors-plan'

/** What a commit of children made, for the result page. */
export function resultOfChildren(plan: ChildrenPlan): ListResult {
  const supports = new Map<string, number>()
  for (const { listed, support } of plan.children) {
    if (!support || listed.currentSponsor === null) continue
    supports.set(listed.currentSponsor, (supports.get(listed.currentSponsor) ?? 0) + 1)
  }
  const newlyMarked = plan.children.filter(
    ({ listed, child, fields }) =>
      listed.especiallyDifficult && (child === null || fields.has('especiallyDifficult')),
  )
  return {
    villages: plan.villages.map(({ name }) => name),
    schools: plan.schools.map(({ name }) => name),
    sponsors: plan.sponsors.map(({ name }) => name),
    marked: newlyMarked.length,
    supports: [...supports].map(([sponsor, children]) => ({ sponsor, children })),
    left: plan.left,
    proposed: plan.children.filter(({ proposal }) => proposal !== null).length,
  }
}

/** What a commit of units made, for the result page. */
export function resultOfSponsors(plan: SponsorsPlan): ListResult {
  return {
    villages: plan.villages.map(({ name }) => name),
    schools: [],
    sponsors: plan.sponsors.flatMap(({ known, listed }) => (known === null ? listed.name : [])),
    marked: 0,
    supports: [],
    left: plan.left,
  }
}

/**
 * What became of the rows: added, changed, left as they were, and left out by why they could not be
 * taken. A doubtful row that the officer said is new counts as added.
 */
export function countsOfCommit(
  rows: readonly { state: ReviewState; listed: { sheet: string; row: number } }[],
  plan: ChildrenPlan | SponsorsPlan,
): Readonly<Record<ReviewState, number>> {
  const written =
    'children' in plan
      ? plan.children.map(({ child }) => child === null)
      : plan.sponsors.map(({ known }) => known === null)
  const added = written.filter(Boolean).length
  const changed = written.length - added
  const left = new Set(plan.left.map(({ sheet, row }) => `${row} ${sheet}`))
  const out = rows.filter(({ listed: { sheet, row } }) => left.has(`${row} ${sheet}`))
  const wrong = out.filter(({ state }) => state === 'wrong').length
  return {
    new: added,
    changed,
    same: rows.length - written.length - out.length,
    doubtful: out.length - wrong,
    wrong,
  }
}

/** Which fields of which children changed, for the record of acts: codes and names of fields only. */
export function changesWritten(plan: ChildrenPlan | SponsorsPlan): {
  changed: Record<string, string[]>
} {
  const changed: Record<string, string[]> = {}
  if ('children' in plan) {
    for (const { child, fields } of plan.children) if (child) changed[child.code] = [...fields]
  } else {
    for (const { known, fields } of plan.sponsors) if (known) changed[known.id] = [...fields]
  }
  return { changed }
}
