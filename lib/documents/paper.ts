/** Sheet sizes of official documents (NĐ 30/2020, Phụ lục I): A4, in millimetres. */
const A4 = { shortMm: 210, longMm: 297 }

/** Margins of the decree's lower bounds: top and bottom 20, left 30, right 15 mm. */
export const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 8 }

export type Orientation = 'portrait' | 'landscape'

/** Word's unit, 1/1440 inch, nearest to a length in millimetres. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** Width between the margins, in millimetres. */
export function textWidthMm(orientation: Orientation): number {
  const paper = orientation === 'portrait' ? A4.shortMm : A4.longMm
  return paper - MARGINS_MM.left - MARGINS_MM.right
}

/** Page size and margins as Word wants them. Both sides are given upright: `docx` turns the sheet. */
export function pageOf(orientation: Orientation) {
  return {
    size: { width: twips(A4.shortMm), height: twips(A4.longMm), orientation },
    margin: {
      top: twips(MARGINS_MM.top),
      bottom: twips(MARGINS_MM.bottom),
      left: twips(MARGINS_MM.left),
      right: twips(MARGINS_MM.right),
      header: twips(MARGINS_MM.header),
      footer: twips(MARGINS_MM.footer),
    },
  }
}
