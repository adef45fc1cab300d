export function rememberWeb(dataDir: string, pid: number): void
export function settleOrphan(dataDir: string): Promise<void>
