/** Chance that can be repeated: the same seed, the same commune (mulberry32). */
export type Chance = {
  /** 0 up to 1, 1 excluded */
  share: () => number
  /** a whole number from 0, `below` excluded */
  below: (below: number) => number
  happens: (share: number) => boolean
  oneOf: <T>(things: readonly T[]) => T
  /** one of the words, the earlier ones more often */
  mostlyFirst: (things: readonly string[]) => string
}

export function chanceFrom(seed: number): Chance {
  let state = (seed * 0x9e3779b1) >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(share() * limit)
  const oneOf = <T>(things: readonly T[]): T => {
    const thing = things[below(things.length)]
    if (thing === undefined) throw new Error('Nothing to choose from')
    return thing
  }
  return {
    share,
    below,
    happens: (often) => share() < often,
    oneOf,
    mostlyFirst: (things) => things[Math.floor(share() ** 2 * things.length)] ?? oneOf(things),
  }
}
