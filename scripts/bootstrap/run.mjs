import { spawn } from 'node:child_process'

const running = new Set()

/** Ends the programs that still run, when the bootstrap is told to stop half way. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a program to its end and hands back what it printed; only a program that cannot be
 * started at all is thrown.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, input?: string,
 *   shell?: boolean }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(program, args, { input, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
    running.add(child)
    child.on('close', () => running.delete(child))
    const chunks = []
    const keep = (chunk) => chunks.push(chunk)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    // A program that ends before reading its input closes the pipe; its exit code tells the rest.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

/** The last lines of a program's output, enough to see what it stumbled over. @param {string} output */
export function lastLines(output, count = 25) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}
