export interface Keys {
  sessionSecret: string
  fieldKey: string
  serverActionsKey: string
}
export function readKeys(dataDir: string, env: Record<string, string | undefined>): Keys
