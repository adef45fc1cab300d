import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { official } from '@/lib/words/official/form'
import { line } from './line'
import { halfPoints, POINTS } from './official-styles'
import { textWidthMm, twips, type Orientation } from '../paper'

type Marks = { orientation: Orientation; draft: boolean; draftOnFirstPage: boolean }

/**
 * Page number in the middle of the top margin, none on the first page (NĐ 30/2020); the mark of a
 * draft at the right.
 */
export function runningHeads({ orientation, draft, draftOnFirstPage }: Marks) {
  return {
    default: new Header({ children: [numberedHead(textWidthMm(orientation), draft)] }),
    first: new Header({ children: [firstHead(draft && draftOnFirstPage)] }),
  }
}

/** A line at the foot of every page that says whose download a confidential file is. */
export function exportFoot(text: string | null) {
  if (text === null) return undefined
  const foot = () =>
    new Footer({ children: [line(text, { points: POINTS.exported, italics: true })] })
  return { default: foot(), first: foot() }
}

function numberedHead(widthMm: number, draft: boolean): Paragraph {
  const size = halfPoints(POINTS.pageNumber)
  const number = new TextRun({ children: [PageNumber.CURRENT], size })
  if (!draft) return new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: twips(widthMm / 2) },
      { type: TabStopType.RIGHT, position: twips(widthMm) },
    ],
    children: [
      new TextRun({ children: [new Tab()] }),
      number,
      new TextRun({
        children: [new Tab(), official.draft],
        bold: true,
        size: halfPoints(POINTS.mark),
      }),
    ],
  })
}

function firstHead(draft: boolean): Paragraph {
  return line(draft ? official.draft : '', { points: POINTS.mark, bold: true, align: 'RIGHT' })
}
