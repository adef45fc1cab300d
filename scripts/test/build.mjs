import { join } from 'node:path'
import { alone } from '../bootstrap/alone.mjs'
import { build, isBuilt } from '../bootstrap/build.mjs'
import { productEnvironment } from '../bootstrap/environment.mjs'
import { readKeys } from '../bootstrap/keys.mjs'
import { refuseWhileServed } from '../bootstrap/prepare.mjs'
import { dataDirOf } from '../bootstrap/project.mjs'

/** Builds for production unless the build at hand belongs to these sources, as `npm run up` does. */
export async function buildForTests() {
  const env = environmentOfBuild()
  const dataDir = dataDirOf(env)
  await alone(
    join(dataDir, 'bootstrap.lock'),
    async () => {
      if (isBuilt(env)) return
      refuseWhileServed(dataDir)
      await build(env)
    },
    { patienceMs: 20 * 60_000 },
  )
}

/**
 * The environment `up` builds with, so that the two share one build. A build bakes in the key of the
 * server actions; the database it names is never spoken to.
 */
export function environmentOfBuild() {
  const env = { ...process.env }
  const keys = readKeys(dataDirOf(env), env)
  const databaseUrl = 'postgresql://nobody@127.0.0.1:1/nothing'
  return productEnvironment({
    env,
    keys,
    databaseUrl,
    dataDir: dataDirOf(env),
    appUrl: 'http://localhost:3000',
  })
}
