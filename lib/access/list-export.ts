import { isAskedBeforeExport } from './confirmation'
import { MOST_LINES_OF_FILE } from './entry-line'
import type { Viewer } from './viewer'

/** A list as it leaves the house, with the last line of the record and its seal in that moment. */
export type TakenList<Line> = { lines: Line[]; last: { line: number; seal: string }; at: Date }

/** How much a file would carry, how many children it would name, and up to how many nothing is asked. */
type Load = { lines: number; children: number; most: number }

/** Why a list is not handed out as it was asked for; null where it is. */
export function decideExport(
  viewer: Pick<Viewer, 'confirmedAt'>,
  { lines, children, most }: Load,
  at: Date,
): 'too_many' | 'unconfirmed' | null {
  if (lines > MOST_LINES_OF_FILE) return 'too_many'
  return isAskedBeforeExport(viewer, { children, most }, at) ? 'unconfirmed' : null
}
