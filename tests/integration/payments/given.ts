import type { SponsoredChildren } from '@/tests/support/sponsored-children'

/** What a unit gave, as the form sends it; the tests change what they are about. */
export function given(
  { police, an }: SponsoredChildren,
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    form: 'cash',
    sponsorId: police,
    givenOn: '20/11/2026',
    amountVnd: '1.000.000',
    recipientName: 'Nguyễn Văn Nuôi',
    witnessName: 'Trần Văn Thôn',
    witnessTitle: 'Trưởng thôn',
    parts: [{ childId: an.childId, quarter: '2026-Q4' }],
    ...change,
  }
}
