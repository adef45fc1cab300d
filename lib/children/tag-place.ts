/** Where a sealed tag belongs: to one child of one commune. Carried elsewhere it does not open. */
export function tagPlace(communeId: string, childId: string): string {
  return `${communeId}/${childId}/legal_tag.sealed`
}
