import { Paragraph, TextRun } from 'docx'
import { official } from '@/lib/words/official/form'
import { numberPieces, type BodyPiece, type NumberedPiece } from '../body-text'
import { STYLE } from './official-styles'

/** The body, numbered and closed with `./.`; its last paragraph stays with the signature below. */
export function bodyBlock(pieces: readonly BodyPiece[]): Paragraph[] {
  return numberPieces(pieces, official.end).map((piece, index, all) =>
    set(piece, index === all.length - 1),
  )
}

function set(piece: NumberedPiece, isLast: boolean): Paragraph {
  if (piece.kind === 'part') return new Paragraph({ style: STYLE.part, text: piece.text })
  if (piece.kind === 'heading') {
    return new Paragraph({
      style: STYLE.heading,
      children: [
        new TextRun({ text: piece.text, bold: true }),
        new TextRun({ text: piece.remark, bold: false }),
      ],
    })
  }
  return new Paragraph({ style: STYLE.body, text: piece.text, keepNext: isLast, keepLines: isLast })
}
