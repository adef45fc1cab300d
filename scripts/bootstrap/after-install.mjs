import { spawn } from 'node:child_process'
import { install, isInstalled, requireHostNode } from './install.mjs'
import { main } from './main.mjs'
import { projectNode } from './project.mjs'
import { say } from './say.mjs'

/**
 * Runs a script on the project's own Node, after installing it on a machine that has not got it yet.
 * @param {string} script
 */
export async function runAfterInstall(script) {
  await main(async () => {
    requireHostNode()
    if (!isInstalled()) {
      say('Đang cài thư viện, khoảng một phút…', 'installing the packages, about a minute…')
      await install()
    }
    process.exitCode = await runHere(script)
  })
}

function runHere(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode, [script, ...process.argv.slice(2)], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
    // Ctrl-C reaches the child by itself; it tidies up and ends, and so do we.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
  })
}
