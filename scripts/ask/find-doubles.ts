import { findDoubles } from '@/lib/children/double-pairs'
import { askedChildren } from './asked-children'
import { askedFile } from './asked-file'
import { textOf } from './text'

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
