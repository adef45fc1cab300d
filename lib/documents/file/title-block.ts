import type { Paragraph } from 'docx'
import { line } from './line'
import { POINTS } from './official-styles'
import { textWidthMm, twips } from '../paper'
import { ruleLine } from './rule-line'
import { boldWidthMm } from '../text-width'

/** The title is set in a little, so that its lines break in balance. */
const SIDE_MM = 11

/** Type and subject (tên loại và trích yếu) of a document, with the rule under them. */
export function titleBlock(type: string, subject: string): Paragraph[] {
  const width = textWidthMm('portrait')
  const side = twips(SIDE_MM)
  const longestLine = Math.min(boldWidthMm(subject, POINTS.type), width - 2 * SIDE_MM)
  return [
    line(type, { points: POINTS.type, bold: true, above: 18, keepNext: true }),
    line(subject, {
      points: POINTS.type,
      bold: true,
      keepNext: true,
      indent: { left: side, right: side },
    }),
    // Within the third to the half of the line that the decree asks for.
    ruleLine(width, longestLine * 0.4),
  ]
}
