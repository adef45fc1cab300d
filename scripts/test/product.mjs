import { mkdirSync } from 'node:fs'
import { productEnvironment } from '../bootstrap/environment.mjs'
import { findFreePort } from '../bootstrap/port.mjs'
import { installed } from '../bootstrap/project.mjs'
import { lastLines } from '../bootstrap/run.mjs'
import { startWeb } from '../bootstrap/web.mjs'
import { buildForTests, environmentOfBuild } from './build.mjs'
import { runNode } from './program.mjs'

const SECRET = 'only-for-tests-only-for-tests-only-for-tests'

/** Builds when needed; a browser test's own report shows messages only, so the details go into it. */
export async function prepareProduct() {
  try {
    await buildForTests()
  } catch (error) {
    throw error.detail ? new Error(`${error.message}\n${error.detail}`, { cause: error }) : error
  }
}

/**
 * Serves the production build on a free port of this machine, or one that is named. Several may serve
 * one address.
 * @param {{ databaseUrl: string, dataDir: string, env: NodeJS.ProcessEnv, port?: number,
 *   appUrl?: string, dir?: string, onOutput?: (chunk: Buffer) => void }} options
 */
export async function serveProduct({ databaseUrl, dataDir, env, dir, onOutput, ...at }) {
  const port = at.port ?? (await findFreePort())
  const url = at.appUrl ?? `http://localhost:${port}`
  const web = startWeb({
    mode: 'start',
    host: '127.0.0.1',
    port,
    dir,
    env: environmentOf({ databaseUrl, dataDir, appUrl: url, env }),
    onOutput,
  })
  await web.untilReady()
  return { url, port, pid: web.pid, ended: web.ended, stop: web.stop }
}

/**
 * Runs a script of the project with the environment of the product.
 * @param {string} script
 * @param {{ databaseUrl: string, dataDir: string, env: NodeJS.ProcessEnv }} options
 */
export async function runScript(script, { databaseUrl, dataDir, env }) {
  mkdirSync(dataDir, { recursive: true })
  const { code, output } = await runNode(
    installed('tsx/dist/cli.mjs'),
    [script],
    environmentOf({ databaseUrl, dataDir, appUrl: 'http://localhost:3000', env }),
  )
  if (code !== 0) throw new Error(`${script} failed:\n${lastLines(output, 40)}`)
}

/** What the build at hand has baked in: whoever serves it needs the same. */
export function keyOfBuild() {
  return environmentOfBuild().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? ''
}

function environmentOf({ databaseUrl, dataDir, appUrl, env }) {
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey } = environmentOfBuild()
  const fieldKey = Buffer.alloc(32, 'only for tests').toString('base64')
  const product = productEnvironment({
    env: { ...process.env, ...env },
    ...{ dataDir, appUrl, databaseUrl },
    keys: { sessionSecret: SECRET, fieldKey, serverActionsKey },
  })
  // The owner's address is for scripts that found communes; a served product never gets it.
  return { ...product, ...env, NODE_ENV: 'production' }
}
