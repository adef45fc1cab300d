import { join, resolve } from 'node:path'
import { projectDir } from '../bootstrap/project.mjs'

/**
 * Where attached files lie; null when they are in a bucket.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} dataDir
 */
export function filesDirOf(env, dataDir) {
  if (env.FILES_S3_BUCKET) return null
  return resolve(projectDir, env.FILES_DIR || join(dataDir, 'files'))
}
