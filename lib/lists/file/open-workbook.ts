import { isOutOfMemory, runApart, turnsOf } from '@/lib/platform/own-process'
import type { Sheet } from '../sheet'
import { isOtherKind } from './first-bytes'
import { LIMITS } from './limits'
import { FILE_REFUSALS, type FileRefusalCode } from '../refusal'

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly code: FileRefusalCode }

/** Two cores: more readers at once would only slow each other and hold more memory. */
const takeTurn = turnsOf(2)
const ANSWER_BYTES = 32 * 1024 * 1024

/**
 * Reads a file from outside into plain sheets, in a process of its own that may use 256 MB and
 * 30 seconds and touch nothing but the program's files. `fileName` only names the sheet of a
 * .csv and never decides what the file is. Throws only when the process itself cannot run.
 */
export async function readWorkbook(file: Uint8Array, fileName: string): Promise<WorkbookReading> {
  if (file.byteLength === 0) return { ok: false, code: 'empty' }
  if (file.byteLength > LIMITS.fileBytes) return { ok: false, code: 'too_large' }
  if (isOtherKind(file)) return { ok: false, code: 'not_a_spreadsheet' }
  return takeTurn(() => readInProcess(file, fileName))
}

async function readInProcess(file: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const ended = await runApart(
    {
      program: 'lib/lists/file/parse-process.ts',
      // A zero byte in a name would keep the process from starting at all.
      args: [fileName.replaceAll('\0', '').slice(-200)],
      readable: ['lib/lists'],
      memoryMegabytes: LIMITS.memoryMegabytes,
      milliseconds: LIMITS.milliseconds,
      answerBytes: ANSWER_BYTES,
    },
    file,
  )
  const { status, over, output, complaint } = ended
  if (over !== null) return { ok: false, code: over === 'time' ? 'timeout' : 'too_large' }
  if (isOutOfMemory(ended)) return { ok: false, code: 'too_large' }
  const answer = status === 0 ? answerIn(output) : null
  if (answer === null) throw new Error(`The reading process failed (${status}): ${complaint}`)
  return answer
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
