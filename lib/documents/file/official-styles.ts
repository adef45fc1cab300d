import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import { twips } from '../paper'

/** Sizes in points within the ranges of NĐ 30/2020, Phụ lục I. */
export const POINTS = {
  nation: 13,
  motto: 14,
  issuer: 13,
  number: 13,
  subject: 12,
  day: 13,
  type: 14,
  body: 14,
  pageNumber: 13,
  recipientsLabel: 12,
  recipients: 11,
  mark: 12,
  exported: 9,
} as const

/** Word counts type sizes in half points. */
export function halfPoints(points: number): number {
  return points * 2
}

/** Word counts room above a paragraph in twentieths of a point. */
export function roomOf(points: number): number {
  return points * 20
}

/** Names of the paragraph styles: an officer who edits the file finds them in Word's list. */
export const STYLE = { body: 'OfficialBody', part: 'Heading1', heading: 'Heading2' } as const

const FIRST_LINE = { firstLine: twips(12.7) }
/** Between the single line and the line and a half of the decree; 240ths of a line. */
const BODY_SPACING = {
  before: roomOf(6),
  after: 0,
  line: 264,
  // Said outright: LibreOffice takes a missing rule for an exact height and cuts stacked marks.
  lineRule: LineRuleType.AUTO,
}
const heading = {
  paragraph: {
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    spacing: BODY_SPACING,
    keepNext: true,
  },
  run: { bold: true, color: '000000', size: halfPoints(POINTS.body), font: 'Times New Roman' },
}

/** Times New Roman, black, Vietnamese, body justified with its first line set in. */
export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Times New Roman',
        size: halfPoints(POINTS.body),
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
    },
    heading1: heading,
    heading2: heading,
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: 'Official Body',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: FIRST_LINE,
        spacing: BODY_SPACING,
      },
    },
  ],
}
