export const projectDir: string
export const projectNode: string
export function dataDirOf(env?: Record<string, string | undefined>): string
export function installed(name: string): string
export function hostPath(env?: Record<string, string | undefined>): string
