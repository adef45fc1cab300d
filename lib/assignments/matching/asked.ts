/** A child as the engine is told of it. Smaller numbers of `priority` come first. */
export type ChildAsked = {
  id: string
  priority: number
  village: string | null
  household: string | null
  school: string | null
  formerSponsors: readonly string[]
}

/** A sponsor as the engine is told of it; `capacity` is how many children it takes in all. */
export type SponsorAsked = {
  id: string
  capacity: number
  villages: readonly string[]
  schools: readonly string[]
}

export type PairAsked = { child: string; sponsor: string }

/**
 * What is to be matched. `fixed` stays and uses capacity, of children that are not in the list too;
 * `excluded` never appears.
 */
export type MatchingAsked = {
  children: readonly ChildAsked[]
  sponsors: readonly SponsorAsked[]
  fixed: readonly PairAsked[]
  excluded: readonly PairAsked[]
}

/** What cannot be matched at all, with what it is about. */
export type Contradiction =
  | 'same_child_twice'
  | 'same_sponsor_twice'
  | 'fixed_unknown_sponsor'
  | 'fixed_twice'
  | 'fixed_and_excluded'

/** Whether the question contradicts itself; null where it does not. */
export function contradictionIn(
  asked: MatchingAsked,
): { contradiction: Contradiction; about: string } | null {
  const sponsors = new Set(asked.sponsors.map(({ id }) => id))
  const excluded = new Set(asked.excluded.map(pairKey))
  const twice = (
    ids: readonly string[],
    contradiction: Contradiction,
  ): { contradiction: Contradiction; about: string } | null => {
    const about = ids.find((id, at) => ids.indexOf(id) !== at)
    return about === undefined ? null : { contradiction, about }
  }
  const unknown = asked.fixed.find(({ sponsor }) => !sponsors.has(sponsor))
  const barred = asked.fixed.find((pair) => excluded.has(pairKey(pair)))
  return (
    twice(ids(asked.children), 'same_child_twice') ??
    twice(ids(asked.sponsors), 'same_sponsor_twice') ??
    twice(
      asked.fixed.map(({ child }) => child),
      'fixed_twice',
    ) ??
    (unknown ? { contradiction: 'fixed_unknown_sponsor', about: unknown.sponsor } : null) ??
    (barred ? { contradiction: 'fixed_and_excluded', about: barred.child } : null)
  )
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}

function pairKey({ child, sponsor }: PairAsked): string {
  return JSON.stringify([child, sponsor])
}
