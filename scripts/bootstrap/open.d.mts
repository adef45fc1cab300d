export function openDatabase(env?: Record<string, string | undefined>): Promise<unknown>
export function requireBothAddresses(env: Record<string, string | undefined>): void
