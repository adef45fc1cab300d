import { BorderStyle, type Paragraph, type Table } from 'docx'
import { official } from '@/lib/words/official/form'
import { invisibleTable } from './invisible-table'
import { line } from './line'
import { POINTS } from './official-styles'
import { twips } from '../paper'
import { ruleLine } from './rule-line'
import { boldWidthMm } from '../text-width'

/** What the head of a document says. */
export type HeaderFacts = {
  /** A superior body, upright; a commune has none above itself. */
  superior: string | null
  /** The issuing body, one entry per line, in capitals. */
  issuer: readonly string[]
  numberAndSign: string
  /** "V/v …" of a letter, which has no title; null where the title says it */
  subject?: string
  /** null where the first line says it, as in minutes */
  placeAndDay: string | null
  draft: boolean
}

/** About 40 and 60 parts of the 165 mm between the margins; the nation's name needs 96 mm at 13 points. */
const LEFT_MM = 65
const RIGHT_MM = 100
const DRAFT_BOX_MM = 28
/** The subject of a letter stands narrower than the number above it. */
const SUBJECT_SIDE_MM = 4

/** The head of the first page: issuing body and number, the nation's name and motto, place and day. */
export function headerBlock(facts: HeaderFacts): Table {
  return invisibleTable(
    [LEFT_MM, RIGHT_MM],
    [
      [issuerLines(facts), nationLines()],
      [numberLines(facts), [dayLine(facts.placeAndDay ?? '')]],
    ],
  )
}

function issuerLines({ superior, issuer }: HeaderFacts): Paragraph[] {
  const above = superior === null ? [] : [line(superior, { points: POINTS.issuer })]
  const own = issuer.map((text) => line(text, { points: POINTS.issuer, bold: true }))
  // A third to a half of the line it stands under.
  const length = boldWidthMm(issuer.at(-1) ?? '', POINTS.issuer) / 2
  return [...above, ...own, ruleLine(LEFT_MM, length)]
}

function nationLines(): Paragraph[] {
  return [
    line(official.nation, { points: POINTS.nation, bold: true }),
    line(official.motto, { points: POINTS.motto, bold: true }),
    ruleLine(RIGHT_MM, boldWidthMm(official.motto, POINTS.motto)),
  ]
}

function numberLines(facts: HeaderFacts): Paragraph[] {
  const number = line(official.number(facts.numberAndSign), { points: POINTS.number, above: 4 })
  const about = facts.subject === undefined ? [] : [subjectLine(facts.subject)]
  return [number, ...about, ...(facts.draft ? [draftBox()] : [])]
}

function subjectLine(text: string): Paragraph {
  const side = twips(SUBJECT_SIDE_MM)
  return line(text, { points: POINTS.subject, indent: { left: side, right: side } })
}

function draftBox(): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 2 }
  const side = twips((LEFT_MM - DRAFT_BOX_MM) / 2)
  return line(official.draft, {
    points: POINTS.mark,
    bold: true,
    above: 8,
    indent: { left: side, right: side },
    border: { top: edge, bottom: edge, left: edge, right: edge },
  })
}

function dayLine(placeAndDay: string): Paragraph {
  return line(placeAndDay, { points: POINTS.day, italics: true, above: 4 })
}
