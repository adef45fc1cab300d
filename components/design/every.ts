/** The members of a union, written down so that the type checker misses one that was added. */
export function every<Name extends string>(names: Record<Name, true>): Name[] {
  return Object.keys(names) as Name[]
}
