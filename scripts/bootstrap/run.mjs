import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and hands back what it printed; only a program that cannot be
 * started at all is thrown.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, input?: string,
 *   shell?: boolean, echo?: boolean }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(program, args, { input, echo = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
    const chunks = []
    const keep = (chunk) => {
      chunks.push(chunk)
      if (echo) process.stdout.write(chunk)
    }
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
