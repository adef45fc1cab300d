/** How many steps are under way at a time: the product is never idle, and nobody waits for long. */
export const AT_ONCE = 8

/** Takes the steps in order, the next one as soon as any of those under way is done. */
export async function severalAtATime<One>(
  all: Iterable<One>,
  step: (one: One) => Promise<void>,
): Promise<void> {
  const ahead = all[Symbol.iterator]()
  const walk = async () => {
    for (let next = ahead.next(); !next.done; next = ahead.next()) await step(next.value)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walk))
}
