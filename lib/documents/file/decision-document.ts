import { Document, Paragraph, TextRun, type ISectionOptions } from 'docx'
import { official } from '@/lib/words/official/form'
import { officialDecision as text } from '@/lib/words/official/decision'
import { assignmentContent } from '../assignment-content'
import { communeNamed, type CommuneName } from '../commune-name'
import { decisionText, decisionValues, type Decision, type DecisionText } from '../decision'
import { exportMark } from '../export-mark'
import { dayInWords, numberAndSign, placeAndDay, type Issue } from '../issue'
import { pageOf } from '../paper'
import { annexSection } from './annex-form'
import { bytesOf } from './docx-file'
import { headerBlock } from './header-block'
import { line } from './line'
import { documentProperties, hairline } from './official-form'
import { POINTS, STYLE } from './official-styles'
import { runningHeads } from './running-head'
import { signatureBlock } from './signature-block'
import { titleBlock } from './title-block'

/** The decision (quyết định) with its list as a .docx file: with names, or coded for its recipients. */
export async function writeDecision(
  decision: Decision,
  version: 'full' | 'coded',
): Promise<Buffer> {
  const at = communeNamed(decision.communeName, decision.communeKind)
  const written = decisionText(decision.words, decisionValues(decision, at))
  const document = new Document({
    ...documentProperties(written.subject),
    sections: [decisionSection(decision, written, at), listSection(decision, version, at)],
  })
  return bytesOf(document, { title: written.subject, author: at.body })
}

function decisionSection(
  { words, month, decidedOn }: Decision,
  written: DecisionText,
  at: CommuneName,
): ISectionOptions {
  const draft = decidedOn === null
  return {
    properties: { page: pageOf('portrait'), titlePage: true },
    headers: runningHeads({ orientation: 'portrait', draft, draftOnFirstPage: false }),
    children: [
      headerBlock({
        ...{ superior: words.superior, issuer: words.issuer, draft },
        numberAndSign: numberAndSign(null, words.sign),
        placeAndDay: placeAndDay(words.placeName, blank(month)),
      }),
      ...titleBlock(text.type, written.subject),
      line(text.authority(at), { points: POINTS.type, bold: true, above: 12, keepNext: true }),
      ...written.basis.map(basisLine),
      line(text.decides, { points: POINTS.type, bold: true, above: 12, keepNext: true }),
      ...articleLines(written),
      signatureBlock(words.recipients, {
        ...{ authority: words.signerAuthority, name: words.signerName },
      }),
      hairline(),
    ],
  }
}

function listSection(
  decision: Decision,
  version: 'full' | 'coded',
  at: CommuneName,
): ISectionOptions {
  const { words, month, decidedOn, exported } = decision
  return annexSection({
    ...assignmentContent({ ...decision, contact: null }, { version }, at),
    title: text.annex,
    attachedTo: text.attached(numberAndSign(null, words.sign), dayInWords(blank(month)), at),
    draft: decidedOn === null,
    exported: version === 'coded' ? null : exportMark(exported),
  })
}

/** A base stands in italics on a line of its own (Phụ lục I, II.6). */
function basisLine(base: string): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    children: [new TextRun({ text: base, italics: true })],
  })
}

function articleLines({ articles }: DecisionText): Paragraph[] {
  const lines = articles.flatMap(({ lead, text: said, points }) => [
    { lead: `${lead} `, said },
    ...points.map((point) => ({ lead: '', said: official.dash(point) })),
  ])
  return lines.map(({ lead, said }, index) => {
    const isLast = index === lines.length - 1
    const end = isLast ? said.replace(/[.;,\s]+$/, '') + official.end : said
    return new Paragraph({
      style: STYLE.body,
      ...{ keepNext: isLast, keepLines: isLast },
      children: [new TextRun({ text: lead, bold: true }), new TextRun({ text: end })],
    })
  })
}

function blank(plannedMonth: Decision['month']): Issue {
  return { number: null, issuedOn: null, plannedMonth }
}
