/** What became of a text of several lines: those that came, those that went. */
export type LineChanges = { added: string[]; removed: string[] }

/**
 * The lines of a text that only the other one has, each in the order of its own text. A line that stands
 * twice and then once has gone once; both lists are empty where the lines only changed places.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChanges {
  return { added: linesBeyond(after, before), removed: linesBeyond(before, after) }
}

function linesBeyond(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
