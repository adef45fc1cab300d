export function identityOf(pid: number): string | null
export function programOf(pid: number): string | null
