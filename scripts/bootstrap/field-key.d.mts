export function requireSameFieldKey(ownerUrl: string, fieldKey: string): Promise<void>
export function printOf(fieldKey: string): string
