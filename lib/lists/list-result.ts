import type { ChildrenPlan } from './children-plan'
import type { ListResult } from './list'
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
