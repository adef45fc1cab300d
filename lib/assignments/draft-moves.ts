import { waitingIn, type DraftQuestion, type DraftUnit } from './draft'

/** What moved in the ledger since a draft was made (sổ đã thay đổi). Ids, in the order of the question. */
export type DraftMoves = {
  /** of the draft, and not waiting any more, those sent from it apart */
  gone: readonly string[]
  /** waiting now and not of the draft */
  came: readonly string[]
  /** units whose promise, load or places are not what they were, new and missing ones included */
  units: readonly string[]
  /** waiting children who are kept for a unit since, for another one, or for none any more */
  held: readonly string[]
}

/**
 * What moved between two looks at the ledger. What was sent from the draft itself is no news: the child is
 * proposed, and its unit carries one more.
 */
export function movesSince(
  then: DraftQuestion,
  now: Pick<DraftQuestion, 'children' | 'units' | 'siblings' | 'held'>,
  sent: readonly { child: string; sponsor: string }[],
): DraftMoves {
  const own = new Set(sent.map(({ child }) => child))
  const before = new Set(waitingIn(then).map(({ id }) => id))
  const waiting = waitingIn({ ...then, ...now })
  const after = new Set(waiting.map(({ id }) => id))
  const unitThen = new Map(then.units.map((unit) => [unit.id, unit]))
  const unitNow = new Map(now.units.map((unit) => [unit.id, unit]))
  const holderThen = holdersIn(then)
  const holderNow = holdersIn(now)
  const ids = [...new Set([...unitThen.keys(), ...unitNow.keys()])]
  return {
    gone: [...before].filter((id) => !after.has(id) && !own.has(id)),
    came: [...after].filter((id) => !before.has(id) && !own.has(id)),
    units: ids.filter((id) => {
      const more = sent.filter(({ sponsor }) => sponsor === id).length
      return !isTheSame(unitThen.get(id), unitNow.get(id), more)
    }),
    held: [...before].filter(
      (id) => after.has(id) && !own.has(id) && holderThen.get(id) !== holderNow.get(id),
    ),
  }
}

/** Whether anything moved at all. */
export function isMoved({ gone, came, units, held }: DraftMoves): boolean {
  return gone.length + came.length + units.length + held.length > 0
}

function holdersIn({ held }: Pick<DraftQuestion, 'held'>): Map<string, string> {
  return new Map(held.map(({ child, sponsor }) => [child, sponsor]))
}

function isTheSame(then: DraftUnit | undefined, now: DraftUnit | undefined, more: number): boolean {
  if (!then || !now) return false
  return (
    then.promised === now.promised &&
    then.running + more === now.running &&
    [...then.villages].sort().join() === [...now.villages].sort().join() &&
    [...then.schools].sort().join() === [...now.schools].sort().join()
  )
}
