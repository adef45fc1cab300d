export interface Web {
  pid: number
  ended: Promise<unknown>
  untilReady: () => Promise<void>
  stop: () => Promise<void>
}
export function startWeb(options: {
  mode: 'start' | 'dev'
  host: string
  port: number
  env: Record<string, string | undefined>
  onOutput?: (chunk: Buffer) => void
}): Web
