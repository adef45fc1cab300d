import type { Day } from '@/lib/calendar/day'
import { agreementStanding, type AgreementStanding, type LivingAgreement } from './standing'

/** A sponsor as far as it matters whether it needs an agreement. */
type Helping = {
  id: string
  name: string
  assigned: number
  recognised: number
  proposed: number
  promised: number | null
}

/** A sponsor that needs an agreement, and where it stands with one. */
export type WantingAgreement<Sponsor> = {
  sponsor: Sponsor
  standing: Exclude<AgreementStanding, 'in_force'>
  validUntil: Day | null
}

/**
 * Sponsors that support children, have one proposed or promised to take some, without an agreement that
 * holds for some time yet; those with the most children first, then by name.
 */
export function wantingAgreement<Sponsor extends Helping>(
  sponsors: readonly Sponsor[],
  agreements: ReadonlyMap<string, LivingAgreement>,
  on: Day,
): WantingAgreement<Sponsor>[] {
  return sponsors
    .filter((sponsor) => carried(sponsor) + sponsor.proposed + (sponsor.promised ?? 0) > 0)
    .flatMap((sponsor): WantingAgreement<Sponsor>[] => {
      const newest = agreements.get(sponsor.id) ?? null
      const standing = agreementStanding(newest, on)
      return standing === 'in_force'
        ? []
        : [{ sponsor, standing, validUntil: newest?.validUntil ?? null }]
    })
    .sort((one, other) => carried(other.sponsor) - carried(one.sponsor))
}

/** Children a sponsor stands by today. */
export function carried({
  assigned,
  recognised,
}: Pick<Helping, 'assigned' | 'recognised'>): number {
  return assigned + recognised
}
