import { BorderStyle, Paragraph } from 'docx'
import { roomOf } from './official-styles'
import { twips } from '../paper'

/**
 * A solid rule centred in a column, both in millimetres. It is the upper border of an empty line
 * set in from both sides: underlining is refused by the decree, and a drawn shape drifts between
 * Word and LibreOffice.
 */
export function ruleLine(columnMm: number, lengthMm: number): Paragraph {
  const side = twips(Math.max(0, (columnMm - lengthMm) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: roomOf(3), after: 0, line: roomOf(4), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}
