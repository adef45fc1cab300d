import type { Words } from '@/lib/words/words'

/** The sentences of the sheet, all of them plain: they travel to the browser. */
export type SheetWords = Words['classes']['sheet']

/** A sentence with its gaps filled: `{no}`, `{column}`. */
export function filled(sentence: string, gaps: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap))
}
