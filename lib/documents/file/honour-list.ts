import { Document } from 'docx'
import type { Day } from '@/lib/calendar/day'
import type { Honoured } from '@/lib/mobilisation/honour'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import { formatDay, formatPadded } from '@/lib/words/format'
import { officialMobilisation } from '@/lib/words/official/mobilisation'
import { wordsIn } from '@/lib/words/words'
import { communeNamed, type CommuneKind } from '../commune-name'
import { longDay } from '../issue'
import { pageOf, textWidthMm } from '../paper'
import type { TableContent } from '../table-column'
import { bytesOf } from './docx-file'
import { dataTable } from './data-table'
import { line } from './line'
import { documentProperties } from './official-form'
import { POINTS } from './official-styles'
import { ruleLine } from './rule-line'
import { runningHeads } from './running-head'

const text = officialMobilisation.honour
const RULE_MM = 40
const TABLE_POINTS = 13

export type HonourList = {
  communeName: string
  communeKind: CommuneKind
  units: readonly Honoured[]
  on: Day
}

/** The honour list (danh sách ghi nhận) as a .docx file: by kind and name, never by money. */
export async function writeHonourList(list: HonourList): Promise<Buffer> {
  const at = communeNamed(list.communeName, list.communeKind)
  const document = new Document({
    ...documentProperties(text.title),
    sections: [
      {
        properties: { page: pageOf('portrait'), titlePage: true },
        headers: runningHeads({
          ...{ orientation: 'portrait', draft: false, draftOnFirstPage: false },
        }),
        children: [
          line(text.title, { points: POINTS.type, bold: true }),
          line(text.attached(at, longDay(list.on)), { points: POINTS.type, italics: true }),
          line(text.version, { points: POINTS.day, italics: true }),
          ruleLine(textWidthMm('portrait'), RULE_MM),
          line('', { points: POINTS.exported }),
          dataTable(honourTable(list.units)),
        ],
      },
    ],
  })
  return bytesOf(document, { title: text.title, author: at.body })
}

/** 165 mm, the width of an upright sheet. */
function honourTable(units: readonly Honoured[]): TableContent<Honoured> {
  const { kinds } = wordsIn('vi').support
  return {
    points: TABLE_POINTS,
    columns: [
      { title: text.ordinal, widthMm: 14, align: 'center', cell: (_, at) => String(at) },
      { title: text.name, widthMm: 91, align: 'left', cell: ({ name }) => name },
      {
        ...{ title: text.children, widthMm: 32, align: 'center' },
        cell: ({ children }) => (children === 0 ? text.before : formatPadded(children)),
      },
      { title: text.since, widthMm: 28, align: 'center', cell: ({ since }) => formatDay(since) },
    ],
    groups: SPONSOR_KINDS.flatMap((kind) => {
      const rows = units.filter((unit) => unit.kind === kind)
      return rows.length === 0 ? [] : [{ heading: kinds[kind], rows }]
    }),
  }
}
