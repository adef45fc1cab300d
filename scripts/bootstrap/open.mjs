import { startDatabase } from './database.mjs'
import { prepareExternalDatabase } from './external.mjs'
import { dataDirOf } from './project.mjs'
import { say } from './say.mjs'

/**
 * The database this installation uses: the one DATABASE_URL names, else the embedded one, started
 * if it does not run yet. Call `stop` when done.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function openDatabase(env = process.env) {
  if (env.DATABASE_URL) {
    const addresses = { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL }
    await prepareExternalDatabase(addresses)
    return {
      embedded: false,
      appUrl: addresses.url,
      ownerUrl: addresses.ownerUrl,
      superuserUrl: null,
      stop: () => Promise.resolve(),
    }
  }
  return { embedded: true, ...(await startDatabase({ dataDir: dataDirOf(env), log: say })) }
}
