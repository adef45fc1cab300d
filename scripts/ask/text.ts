import { wordsIn } from '@/lib/words/words'
import { AskRefusal } from './refusal'

/** The text of a file that is to be JSON. */
export function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AskRefusal('not_json', wordsIn('vi').ask.not_json())
  }
}
