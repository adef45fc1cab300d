/** A personal ID (số định danh cá nhân) as lists and screens show it: the last four digits only. */
export function maskedPersonalId(personalId: string): string {
  return `••••${personalId.slice(-4)}`
}

/** Where a sealed personal ID belongs: its commune's children. A value carried elsewhere does not open. */
export function personalIdPlace(communeId: string): string {
  return `${communeId}/child.personal_id`
}
