import { Document, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { TemplateText } from '@/lib/templates/template'
import { official } from '@/lib/words/official/form'
import { officialMinutes as text } from '@/lib/words/official/minutes'
import { communeNamed, type CommuneKind, type CommuneName } from '../commune-name'
import { numberAndSign } from '../issue'
import { minutesText, type MinutesFacts, type MinutesText, type MinutesWords } from '../minutes'
import { pageOf, textWidthMm, twips } from '../paper'
import { bytesOf } from './docx-file'
import { headerBlock } from './header-block'
import { invisibleTable } from './invisible-table'
import { line } from './line'
import { documentProperties, hairline } from './official-form'
import { POINTS, STYLE, roomOf } from './official-styles'
import { runningHeads } from './running-head'
import { titleBlock } from './title-block'

/** The minutes of one assignment, to be signed by unit, family and commune. */
export type Minutes = {
  communeName: string
  communeKind: CommuneKind
  words: MinutesWords & Pick<TemplateText, 'superior' | 'issuer' | 'sign'>
  term: MinutesFacts
}

/** Room for three signatures side by side. */
const SIGNING_POINTS = 70
const WIDTH_MM = textWidthMm('portrait')
/** A fact of the child is set in from the margin. */
const INDENT_MM = 12.7

/**
 * The minutes (biên bản) as a .docx file: no bases and no place and day in the head, since time and place
 * stand in the first line (NĐ 30/2020, Phụ lục III, Mẫu 1.10); what is not known is a dotted line.
 */
export async function writeMinutes(minutes: Minutes): Promise<Buffer> {
  const at = communeNamed(minutes.communeName, minutes.communeKind)
  const written = minutesText(minutes.words, minutes.term, at)
  const { superior, issuer, sign } = minutes.words
  const document = new Document({
    ...documentProperties(written.subject),
    sections: [
      {
        properties: { page: pageOf('portrait'), titlePage: true },
        headers: runningHeads({ orientation: 'portrait', draft: false, draftOnFirstPage: false }),
        children: [
          headerBlock({
            ...{ superior, issuer, draft: false },
            numberAndSign: numberAndSign(null, sign),
            placeAndDay: null,
          }),
          ...titleBlock(text.title, written.subject),
          dotted([{ label: text.opening, value: null }]),
          // A house of culture and its village do not fit behind the hour and the day.
          dotted([{ label: '', value: null }]),
          ...parties(minutes.term, at),
          heading(text.content),
          ...contentLines(written),
          heading(text.conclusion),
          body(text.agree),
          body(`${text.copies.replace(/[.\s]+$/, '')}${official.end}`, true),
          signers(),
          hairline(),
        ],
      },
    ],
  })
  return bytesOf(document, { title: written.subject, author: at.body })
}

function parties({ sponsor, child }: Minutes['term'], at: CommuneName): Paragraph[] {
  const person = [
    { label: text.name, value: null },
    { label: text.post, value: null },
  ]
  return [
    heading(text.parties),
    dotted([{ label: text.unit, value: sponsor.name }]),
    dotted(person),
    dotted([
      { label: text.family, value: child.guardianName },
      { label: text.relation, value: null },
    ]),
    dotted([{ label: text.commune(at.body), value: '' }]),
    dotted(person),
    dotted([{ label: text.witness, value: null }]),
  ]
}

function contentLines({ lines }: MinutesText): Paragraph[] {
  return lines.flatMap((one) =>
    one.kind === 'text'
      ? [body(one.text)]
      : pairsOf(one.facts).map((pair) => dotted(pair, INDENT_MM)),
  )
}

function pairsOf<Fact>(facts: readonly Fact[]): Fact[][] {
  return facts.flatMap((_, at) => (at % 2 === 0 ? [facts.slice(at, at + 2)] : []))
}

/** Labels with what is known; a dotted line to write on where nothing is, an empty word leaves none. */
function dotted(facts: readonly { label: string; value: string | null }[], leftMm = 0): Paragraph {
  const each = (WIDTH_MM - leftMm) / facts.length
  return new Paragraph({
    spacing: { before: roomOf(4), after: 0 },
    indent: { left: twips(leftMm) },
    tabStops: facts.map(({ value }, at) => ({
      type: at === facts.length - 1 ? TabStopType.RIGHT : TabStopType.LEFT,
      leader: value === null ? LeaderType.DOT : LeaderType.NONE,
      position: twips(leftMm + each * (at + 1)),
    })),
    children: facts.flatMap(({ label, value }, at) => {
      if (label === '') return [new TextRun({ children: [new Tab()] })]
      const isLast = at === facts.length - 1
      const said = new TextRun({
        text: `${at > 0 ? ' ' : ''}${label}${value === null ? ' ' : ': '}`,
      })
      if (value === null) return [said, new TextRun({ children: [new Tab()] })]
      const told = new TextRun({ text: value, bold: true })
      return isLast ? [said, told] : [said, told, new TextRun({ children: [new Tab()] })]
    }),
  })
}

function heading(words: string): Paragraph {
  return new Paragraph({ style: STYLE.part, text: words })
}

function body(words: string, isLast = false): Paragraph {
  return new Paragraph({ style: STYLE.body, text: words, keepNext: isLast, keepLines: isLast })
}

function signers() {
  const { family, unit, commune } = text.signers
  const all = [family, unit, commune]
  return invisibleTable(
    all.map(() => WIDTH_MM / all.length),
    [
      all.map((who) => [
        line(who, { points: POINTS.issuer, bold: true, above: 12 }),
        line(text.signature, { points: POINTS.issuer, italics: true }),
        line('', { points: POINTS.issuer, above: SIGNING_POINTS }),
      ]),
    ],
  )
}
