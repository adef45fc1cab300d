import { findDoubles } from '@/lib/children/double-pairs'
import { wordsIn } from '@/lib/words/words'
import { askedChildren } from './asked-children'
import { askedFile } from './asked-file'
import { AskRefusal } from './refusal'

/** `find-doubles`: which children of a list may be one. The shape is a promise to other programs. */
export async function findDoublesIn(path: string | undefined): Promise<unknown> {
  const { bytes } = await askedFile(path)
  const children = askedChildren(textOf(bytes), new Date())
  const pairs = findDoubles(children.map(({ child }) => child))
  return {
    pairs: pairs.map(({ one, other, score, sure, reasons }) => ({
      a: children[one]?.id,
      b: children[other]?.id,
      score,
      sure,
      reasons,
    })),
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AskRefusal('not_json', wordsIn('vi').ask.not_json())
  }
}
