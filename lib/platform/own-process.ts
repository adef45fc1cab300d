import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** A program of ours that works apart from the one that serves pages, and what it may use. */
export type OwnProcess = {
  /** its file, from the project's own folder */
  readonly program: string
  readonly args?: readonly string[]
  /** what it may read beside the packages, from the project's own folder */
  readonly readable: readonly string[]
  readonly memoryMegabytes: number
  readonly milliseconds: number
  readonly answerBytes: number
}

export type Ended = {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  /** why it was stopped from here; null when it ended by itself */
  readonly over: 'time' | 'answer' | null
  readonly output: string
  readonly complaint: string
}

/**
 * Runs a program in a process of its own: so much memory, so much time, no right but to read the program
 * itself, nothing of the database or the keys. What is asked goes in by its standard input, the answer
 * comes by its output. Rejects only where the process cannot be started at all.
 */
export function runApart(own: OwnProcess, input: Uint8Array | string): Promise<Ended> {
  const root = realpathSync(process.cwd())
  const child = spawn(nodeOf(root), argumentsFor(root, own), {
    cwd: root,
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let complaint = ''
    let over: Ended['over'] = null
    const stop = (why: 'time' | 'answer'): void => {
      over ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop('time'), own.milliseconds)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > own.answerBytes) stop('answer')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2_000)
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status, signal, over, output: Buffer.concat(chunks).toString('utf8'), complaint })
    })
    // A program that refuses early closes its input; that is its answer, not an error of ours.
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(input)
  })
}

/** Whether it was ended for want of memory: Node aborts then. */
export function isOutOfMemory({ status, signal }: Ended): boolean {
  return signal === 'SIGABRT' || status === 134
}

/** Lets so many work at once; who comes later waits for a turn. */
export function turnsOf(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let working = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (working >= most) await new Promise<void>((turn) => waiting.push(turn))
    working += 1
    try {
      return await work()
    } finally {
      working -= 1
      waiting.shift()?.()
    }
  }
}

/** Little memory, and no right but to read the program itself: no writing, no further process. */
function argumentsFor(root: string, own: OwnProcess): string[] {
  // The packages may live elsewhere behind a link: Node asks for both names.
  const packages = join(root, 'node_modules')
  const inside = [...own.readable, 'package.json'].map((path) => join(root, path))
  return [
    `--max-old-space-size=${own.memoryMegabytes}`,
    '--permission',
    ...[...inside, packages, realpathSync(packages)].map((path) => `--allow-fs-read=${path}`),
    '--no-warnings',
    join(root, own.program),
    ...(own.args ?? []),
  ]
}

/** Node that runs TypeScript as it stands (22.18 and later): this one, or the one the project brings. */
function nodeOf(root: string): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  const own = join(root, 'node_modules', 'node', 'bin', 'node')
  return existsSync(own) ? own : process.execPath
}
