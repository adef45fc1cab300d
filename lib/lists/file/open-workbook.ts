import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
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
const ANSWER_BYTES = 96 * 1024 * 1024

let reading = 0
const waiting: (() => void)[] = []

/**
 * Reads a file from outside into plain sheets, in a process of its own that may use 256 MB and
 * 30 seconds and touch nothing but the program's files. `fileName` only names the sheet of a
 * .csv and never decides what the file is.
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

function readInProcess(file: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const root = process.cwd()
  const folder = join(root, 'lib', 'lists')
  const child = spawn(
    nodeOf(root),
    [
      `--max-old-space-size=${LIMITS.memoryMegabytes}`,
      '--permission',
      `--allow-fs-read=${folder}`,
      `--allow-fs-read=${join(root, 'node_modules')}`,
      `--allow-fs-read=${join(root, 'package.json')}`,
      '--no-warnings',
      join(folder, 'file', 'parse-process.ts'),
      fileName.slice(-200),
    ],
    // A bare environment: nothing of the database or the keys is there to be read.
    {
      cwd: root,
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    },
  )
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
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
    child.on('error', () => {
      over ??= 'reader_failed'
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      if (over !== null) resolve({ ok: false, code: over })
      // Ended without an answer: the file was more than the memory allows.
      else if (status !== 0) resolve({ ok: false, code: size === 0 ? 'too_large' : 'damaged' })
      else resolve(answerIn(Buffer.concat(chunks, size).toString('utf8')))
    })
    // A reader that refuses early closes its input; that is its answer, not an error of ours.
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(file)
  })
}

function answerIn(text: string): WorkbookReading {
  const answer: unknown = JSON.parse(text)
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'sheets' in answer)
      return { ok: true, sheets: answer.sheets as Sheet[] }
    const code = 'code' in answer ? FILE_REFUSALS.find((each) => each === answer.code) : undefined
    if (code) return { ok: false, code }
  }
  return { ok: false, code: 'reader_failed' }
}

/** Node that runs TypeScript as it stands (22.18 and later): this one, or the one the project brings. */
function nodeOf(root: string): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  const own = join(root, 'node_modules', 'node', 'bin', 'node')
  return existsSync(own) ? own : process.execPath
}
