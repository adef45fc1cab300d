/**
 * The process of its own in which a file from outside is read: little memory, no rights beyond
 * reading the program itself, the file on standard input, sheets or a refusal on standard output.
 * Started by open-workbook.ts; Node runs this TypeScript as it stands.
 */
import { LIMITS } from './limits.ts'
import { FileRefusal } from './file-refusal.ts'
import { sheetsOf } from './workbook.ts'

async function fromInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMITS.fileBytes) throw new FileRefusal('too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

async function answer(): Promise<unknown> {
  try {
    return { ok: true, sheets: await sheetsOf(await fromInput(), process.argv[2] ?? '') }
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, code: error.code }
    return { ok: false, code: 'damaged' }
  }
}

process.stdout.write(JSON.stringify(await answer()))
