import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { alone } from './bootstrap/alone.mjs'
import { install, isInstalled, requireHostNode } from './bootstrap/install.mjs'
import { dataDirOf, projectDir, projectNode } from './bootstrap/project.mjs'
import { sayFailure, step } from './bootstrap/say.mjs'

// npm test [-- unit integration …] · npm run test:long
try {
  requireHostNode()
  // The same lock as "npm run up": two installs at once would leave half of each.
  await alone(join(dataDirOf(), 'bootstrap.lock'), installWhenNeeded, { patienceMs: 20 * 60_000 })
  process.exitCode = await handOver()
} catch (error) {
  sayFailure(error)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}

async function installWhenNeeded() {
  if (isInstalled()) return
  await step({ vi: 'Cài thư viện theo tệp khóa', en: 'packages from the lock file' }, install)
}

/** The rest runs on the project's own Node and may use its packages. */
function handOver() {
  return new Promise((resolve, reject) => {
    const script = join(projectDir, 'scripts/test/all.mjs')
    const child = spawn(projectNode, [script, ...process.argv.slice(2)], {
      cwd: projectDir,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => child.kill(signal))
    }
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
