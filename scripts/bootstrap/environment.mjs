import { join, resolve } from 'node:path'
import { projectDir } from './project.mjs'

/**
 * The environment of the product's own programs. The address of the schema's owner is not in it:
 * the web process has no use for that power.
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string, appUrl: string, databaseUrl: string,
 *   keys: { sessionSecret: string, fieldKey: string, serverActionsKey: string } }} parts
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment({ env, dataDir, appUrl, databaseUrl, keys }) {
  return {
    ...env,
    DATABASE_OWNER_URL: undefined,
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: keys.sessionSecret,
    NEXTAUTH_SECRET: keys.sessionSecret,
    FIELD_KEY: keys.fieldKey,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keys.serverActionsKey,
    DATA_DIR: dataDir,
    FILES_DIR: resolve(projectDir, env.FILES_DIR || join(dataDir, 'files')),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
