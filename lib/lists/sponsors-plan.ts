import { villageKey } from '@/lib/places/village'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import type { NewPlace } from './children-plan'
import type { LeftRow, NotTaken } from './left-row'
import type { KnownSponsor, ReviewedSponsor } from './review-sponsors'
import type { Choice } from './taking'

/** A row that becomes a sponsor or changes one. */
export type PlannedSponsor = {
  listed: ReviewedSponsor['listed'] & { name: string }
  nameKey: string
  known: KnownSponsor | null
  fields: ReadonlySet<string>
}

/** Everything a list of units would write, and what it leaves out. */
export type SponsorsPlan = {
  villages: readonly NewPlace[]
  sponsors: readonly PlannedSponsor[]
  left: readonly LeftRow[]
}

/** What would be written if the list were committed with these choices (by row key). */
export function planSponsors(
  rows: readonly ReviewedSponsor[],
  choices: Readonly<Record<string, Choice>>,
  knownVillages: ReadonlySet<string>,
): SponsorsPlan {
  const sponsors: PlannedSponsor[] = []
  const left: LeftRow[] = []
  for (const row of rows) {
    const why = reasonToLeave(row, choices[row.key])
    const { sheet, row: number, name } = row.listed
    if (why !== null || name === null) {
      left.push({ sheet, row: number, name, why: why ?? 'no_name' })
      continue
    }
    if (row.underneath === 'same') continue
    const fields = new Set<string>(row.changes.map((change) => change.field))
    const listed = { ...row.listed, name }
    sponsors.push({ listed, nameKey: sponsorKey(name), known: row.match, fields })
  }
  const villages = new Map<string, string>()
  for (const name of sponsors.flatMap(({ listed }) => listed.villages)) {
    const key = villageKey(name)
    if (!knownVillages.has(key) && !villages.has(key)) villages.set(key, name)
  }
  const newVillages = [...villages].map(([nameKey, name]) => ({ nameKey, name }))
  return { villages: newVillages, sponsors, left }
}

function reasonToLeave(row: ReviewedSponsor, choice: Choice | undefined): NotTaken | null {
  if (row.listed.name === null) return 'no_name'
  if (row.doubleOf !== null) return 'same_sponsor_twice'
  return row.state === 'wrong' && choice?.say === 'leave' ? 'left_out' : null
}
