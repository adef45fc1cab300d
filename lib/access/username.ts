import { searchKey } from '@/lib/people/full-name'

/** The shape of a name to sign in with (tên đăng nhập): small letters, digits, and . _ - between them. */
export const USERNAME = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/
export const SHORTEST_USERNAME = 3
export const LONGEST_USERNAME = 40

/**
 * A name to sign in with, out of a full name: the given name, a dot, the first letters of the others.
 * "Nguyễn Thị Hòa" becomes `hoa.nt`. Empty where the name has no letter to go by.
 */
export function proposeUsername(fullName: string): string {
  const words = searchKey(fullName)
    .split(/[^a-z0-9]+/)
    .filter((word) => /^[a-z]/.test(word))
  const given = words.pop() ?? ''
  const initials = words.map((word) => word.charAt(0)).join('')
  const proposed = initials ? `${given}.${initials}` : given
  if (proposed === '') return ''
  return (proposed.length < SHORTEST_USERNAME ? `${proposed}.xa` : proposed).slice(
    0,
    LONGEST_USERNAME - 4,
  )
}

/** The first of `hoa.nt`, `hoa.nt2`, `hoa.nt3` … that nobody has. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`
    if (!taken.has(name)) return name
  }
}
