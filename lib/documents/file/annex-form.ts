import { Document, Paragraph, TextRun, type ISectionOptions } from 'docx'
import { official } from '@/lib/words/official/form'
import type { TableContent } from '../table-column'
import { dataTable } from './data-table'
import { line } from './line'
import { documentProperties } from './official-form'
import { halfPoints, POINTS, STYLE } from './official-styles'
import { pageOf, textWidthMm, type Orientation } from '../paper'
import { ruleLine } from './rule-line'
import { exportFoot, runningHeads } from './running-head'

/** An annex (phụ lục) in a file of its own: heading, title, what it belongs to, content, notes. */
export type AnnexForm<Row> = {
  orientation: Orientation
  title: string
  /** "(Kèm theo Kế hoạch số … của …)" */
  attachedTo: string
  /** Which version of the annex this is, and for whom. */
  version: string
  table: TableContent<Row> | null
  notes: readonly string[]
  draft: boolean
  exported: string | null
}

/** A rule of 40 mm closes the heading. */
const RULE_MM = 40
const NOTE_POINTS = 13

/** An annex by NĐ 30/2020 in a file of its own. */
export function annexDocument<Row>(form: AnnexForm<Row>): Document {
  return new Document({ ...documentProperties(form.title), sections: [annexSection(form)] })
}

/** An annex by NĐ 30/2020: its pages are counted on their own, none on the first. */
export function annexSection<Row>(form: AnnexForm<Row>): ISectionOptions {
  const { orientation, draft } = form
  const footers = exportFoot(form.exported)
  return {
    properties: {
      page: { ...pageOf(orientation), pageNumbers: { start: 1 } },
      titlePage: true,
    },
    headers: runningHeads({ orientation, draft, draftOnFirstPage: true }),
    ...(footers ? { footers } : {}),
    children: [
      ...annexHeading(form),
      ...(form.table ? [dataTable(form.table)] : []),
      ...form.notes.map(note),
    ],
  }
}

type Heading = Pick<AnnexForm<never>, 'title' | 'attachedTo' | 'version' | 'orientation'>

function annexHeading({ title, attachedTo, version, orientation }: Heading): Paragraph[] {
  const points = POINTS.type
  return [
    line(official.annex, { points, bold: true }),
    line(title, { points, bold: true }),
    line(attachedTo, { points, italics: true }),
    line(version, { points: POINTS.day, bold: true, italics: true }),
    ruleLine(textWidthMm(orientation), RULE_MM),
    // Room between the rule and the table: a table has none above itself.
    line('', { points: POINTS.exported }),
  ]
}

function note(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    keepLines: true,
    children: [new TextRun({ text, size: halfPoints(NOTE_POINTS) })],
  })
}
