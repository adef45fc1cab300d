export function whileRestoring<T>(dataDir: string, work: () => Promise<T>): Promise<T>
export function isRestoring(dataDir: string): boolean
