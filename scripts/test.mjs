import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, isInstalled, requireHostNode } from './bootstrap/install.mjs'
import { projectDir, projectNode } from './bootstrap/project.mjs'
import { sayFailure, step } from './bootstrap/say.mjs'

// npm test [-- unit integration …] · npm run test:long
try {
  requireHostNode()
  if (!isInstalled()) {
    await step({ vi: 'Cài thư viện theo tệp khóa', en: 'packages from the lock file' }, install)
  }
  process.exitCode = await handOver()
} catch (error) {
  sayFailure(error)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
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
