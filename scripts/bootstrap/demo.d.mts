export function wantsDemo(
  database: { embedded: boolean; superuserUrl: string | null; ownerUrl: string },
  wish: string | undefined,
): Promise<boolean>
export function loadDemo(dataDir: string, env: Record<string, string | undefined>): Promise<void>
export function wasDemoCutOff(dataDir: string): boolean
