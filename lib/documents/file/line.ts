import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { halfPoints, roomOf } from './official-styles'

type Setting = {
  points: number
  bold?: boolean
  italics?: boolean
  align?: keyof typeof AlignmentType
  /** Room above, in points. */
  above?: number
  keepNext?: boolean
  indent?: IParagraphOptions['indent']
  border?: IParagraphOptions['border']
}

/** One line of a block at a size of its own: single spaced, centred unless told otherwise. */
export function line(text: string, setting: Setting): Paragraph {
  const { points, bold = false, italics = false, align = 'CENTER', above = 0, ...rest } = setting
  return new Paragraph({
    alignment: AlignmentType[align],
    spacing: { before: roomOf(above), after: 0 },
    ...rest,
    children: [new TextRun({ text, bold, italics, size: halfPoints(points) })],
  })
}
