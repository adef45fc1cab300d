import { startDatabase } from './database.mjs'
import { prepareExternalDatabase } from './external.mjs'
import { dataDirOf } from './project.mjs'
import { Failure, say } from './say.mjs'

/**
 * The database this installation uses: the one DATABASE_URL names, else the embedded one, started
 * if it does not run yet. Call `stop` when done.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function openDatabase(env = process.env) {
  requireBothAddresses(env)
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

/**
 * An owner's address alone is half of a server of one's own: starting the embedded database instead
 * would fill the wrong one.
 * @param {NodeJS.ProcessEnv} env
 */
export function requireBothAddresses(env) {
  if (!env.DATABASE_OWNER_URL || env.DATABASE_URL) return
  throw new Failure(
    'Đã đặt DATABASE_OWNER_URL mà thiếu DATABASE_URL: thêm địa chỉ của tài khoản ứng dụng, hoặc bỏ cả hai để dùng cơ sở dữ liệu đi kèm.',
    "DATABASE_OWNER_URL is set but DATABASE_URL is not: add the address of the product's own login, or leave both out to use the embedded database.",
  )
}
