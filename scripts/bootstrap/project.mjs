import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const projectDir = resolve(fileURLToPath(import.meta.url), '../../..')

/** Node 24 from the lock file; the host's own may be older and only starts the bootstrap. */
export const projectNode = join(
  projectDir,
  process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/.bin/node',
)

/** Where everything the installation must keep lives: database, keys, files. */
export function dataDirOf(env = process.env) {
  return resolve(projectDir, env.DATA_DIR || '.data')
}

/** @param {string} name a file inside node_modules */
export function installed(name) {
  return join(projectDir, 'node_modules', name)
}

/**
 * PATH without the project's own node_modules/.bin, for programs that must not run on a Node they
 * are about to replace.
 */
export function hostPath(env = process.env) {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter)
}
