import type { ClassSpelling } from '@/lib/classes/class-file'
import type { Words } from '@/lib/words/words'

/** How a class's sheet writes what was read, in the language of the page. */
export function spellingOf({ children, classes }: Words): ClassSpelling {
  const { sexes, tick } = classes.sheet
  return { sexes, tick, categories: children.categories }
}
