import { nationalPhone } from '@/lib/people/phone'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import type { KnownSponsor, OfferContact } from './offer'

/** A unit of the book as it is compared. */
export type ComparedSponsor = { id: string; name: string; nameKey: string; phones: string[] }

/**
 * Units that may be who offers: the same telephone, the same name, or a name of several words inside the
 * other ("Hội Nông dân" and "Hội Nông dân xã Việt An"). The likelier first; somebody looks and decides.
 */
export function knownSponsors(
  { name, phone }: Pick<OfferContact, 'name' | 'phone'>,
  sponsors: readonly ComparedSponsor[],
): KnownSponsor[] {
  const key = sponsorKey(name)
  const called = phone === null ? null : nationalPhone(phone)
  const found = sponsors.flatMap((one): (KnownSponsor & { rank: number })[] => {
    const of = { id: one.id, name: one.name }
    if (one.nameKey === key) return [{ ...of, by: 'name', rank: 0 }]
    const isCalled = called !== null && one.phones.some((its) => nationalPhone(its) === called)
    if (isCalled) return [{ ...of, by: 'phone', rank: 1 }]
    return isInside(one.nameKey, key) ? [{ ...of, by: 'name', rank: 2 }] : []
  })
  return found
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ rank: _, ...one }) => one)
}

const MOST = 5
const FEWEST_WORDS = 2

function isInside(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.split(' ').length >= FEWEST_WORDS && ` ${long} `.includes(` ${short} `)
}
