/** Where the sealed contact of an offer belongs: it opens for no other offer and no other commune. */
export function contactPlace(communeId: string, offerId: string): string {
  return `${communeId}/${offerId}/offer_contact.sealed`
}
