import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { LIMITS } from '@/lib/lists/file/limits'
import { wordsIn } from '@/lib/words/words'
import { AskRefusal } from './refusal'

/** The file a question is about. A relative path counts from where the person stands, not from the project. */
export async function askedFile(
  path: string | undefined,
): Promise<{ name: string; bytes: Buffer }> {
  const words = wordsIn('vi')
  if (path === undefined || path === '')
    throw new AskRefusal('file_missing', words.ask.file_missing())
  const whole = resolve(process.env.INIT_CWD ?? process.cwd(), path)
  const found = await stat(whole).catch(() => null)
  if (!found?.isFile()) throw new AskRefusal('file_not_found', words.ask.file_not_found(path))
  if (found.size > LIMITS.fileBytes)
    throw new AskRefusal('too_large', words.lists.files.too_large())
  const bytes = await readFile(whole).catch(() => null)
  if (bytes === null) throw new AskRefusal('file_not_found', words.ask.file_not_found(path))
  return { name: basename(whole), bytes }
}
