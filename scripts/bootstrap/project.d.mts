export const projectDir: string
export const projectNode: string
export function dataDirOf(env?: NodeJS.ProcessEnv): string
export function installed(name: string): string
export function hostPath(env?: NodeJS.ProcessEnv): string
