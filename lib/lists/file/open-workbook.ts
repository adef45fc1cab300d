import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Sheet } from '../sheet'
import { isOtherKind } from './first-bytes'
import { LIMITS } from './limits'
import { FILE_REFUSALS, type FileRefusalCode } from '../refusal'

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly code: FileRefusalCode }

/** Two cores: more readers at once would only slow each other and hold more memory. */
const READERS_AT_ONCE = 2
const ANSWER_BYTES = 32 * 1024 * 1024

let reading = 0
const waiting: (() => void)[] = []

/**
 * Reads a file from outside into plain sheets, in a process of its own that may use 256 MB and
 * 30 seconds and touch nothing but the program's files. `fileName` only names the sheet of a
 * .csv and never decides what the file is. Throws only when the process itself cannot run.
 */
export async function readWorkbook(file: Uint8Array, fileName: string): Promise<WorkbookReading> {
  if (file.byteLength === 0) return { ok: false, code: 'empty' }
  if (file.byteLength > LIMITS.fileBytes) return { ok: false, code: 'too_large' }
  if (isOtherKind(file)) return { ok: false, code: 'not_a_spreadsheet' }
  if (reading >= READERS_AT_ONCE) await new Promise<void>((turn) => waiting.push(turn))
  reading += 1
  try {
    return await readInProcess(file, fileName)
  } finally {
    reading -= 1
    waiting.shift()?.()
  }
}

async function readInProcess(file: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const { status, signal, over, output, complaint } = await runReader(file, fileName)
  if (over !== null) return { ok: false, code: over }
  // Node aborts when the file is more than the memory allows.
  if (signal === 'SIGABRT' || status === 134) return { ok: false, code: 'too_large' }
  const answer = status === 0 ? answerIn(output) : null
  if (answer === null) throw new Error(`The reading process failed (${status}): ${complaint}`)
  return answer
}

interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  /** Why it was stopped from here; null when it ended by itself. */
  readonly over: FileRefusalCode | null
  readonly output: string
  readonly complaint: string
}

function runReader(file: Uint8Array, fileName: string): Promise<Ended> {
  const root = realpathSync(process.cwd())
  const child = spawn(nodeOf(root), argumentsFor(root, fileName), {
    cwd: root,
    // A bare environment: nothing of the database or the keys is there to be read.
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let complaint = ''
    let over: FileRefusalCode | null = null
    const stop = (code: FileRefusalCode): void => {
      over ??= code
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop('timeout'), LIMITS.milliseconds)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > ANSWER_BYTES) stop('too_large')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2_000)
    })
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status, signal, over, output: Buffer.concat(chunks).toString('utf8'), complaint })
    })
    // A reader that refuses early closes its input; that is its answer, not an error of ours.
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(file)
  })
}

/** Little memory, and no right but to read the program itself: no writing, no further process. */
function argumentsFor(root: string, fileName: string): string[] {
  const program = join(root, 'lib', 'lists')
  // The packages may live elsewhere behind a link: Node asks for both names.
  const packages = join(root, 'node_modules')
  const readable = [program, packages, realpathSync(packages), join(root, 'package.json')]
  return [
    `--max-old-space-size=${LIMITS.memoryMegabytes}`,
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    '--no-warnings',
    join(program, 'file', 'parse-process.ts'),
    // A zero byte in a name would keep the process from starting at all.
    fileName.replaceAll('\0', '').slice(-200),
  ]
}

function answerIn(text: string): WorkbookReading | null {
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null
  if (answer.ok === true && 'sheets' in answer) {
    return { ok: true, sheets: answer.sheets as Sheet[] }
  }
  const code = 'code' in answer ? FILE_REFUSALS.find((each) => each === answer.code) : undefined
  return code ? { ok: false, code } : null
}

/** Node that runs TypeScript as it stands (22.18 and later): this one, or the one the project brings. */
function nodeOf(root: string): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  const own = join(root, 'node_modules', 'node', 'bin', 'node')
  return existsSync(own) ? own : process.execPath
}
