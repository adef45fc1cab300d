/** The id a field and the links of the error summary agree on. */
export function fieldId(idPrefix: string, name: string): string {
  return `${idPrefix}-${name}`
}
