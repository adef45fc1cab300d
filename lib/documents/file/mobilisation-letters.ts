import { Document, type ISectionOptions } from 'docx'
import type { TemplateText } from '@/lib/templates/template'
import { officialMobilisation as text } from '@/lib/words/official/mobilisation'
import { communeNamed, type CommuneKind, type CommuneName } from '../commune-name'
import { numberAndSign, placeAndDay } from '../issue'
import {
  letterText,
  letterValues,
  type LetterKind,
  type LetterUnit,
  type Sought,
} from '../mobilisation-letter'
import { pageOf } from '../paper'
import { bodyBlock } from './body-block'
import { bytesOf } from './docx-file'
import { headerBlock } from './header-block'
import { line } from './line'
import { documentProperties, hairline } from './official-form'
import { POINTS } from './official-styles'
import { runningHeads } from './running-head'
import { signatureBlock } from './signature-block'
import { titleBlock } from './title-block'

export type Letters = Sought & {
  kind: LetterKind
  units: readonly LetterUnit[]
  communeName: string
  communeKind: CommuneKind
  words: TemplateText
  /** the month they are written in: number and day are the clerk's office's to give */
  month: { year: number; month: number }
}

/** Letters of the Front to some units in one .docx file, each on pages of its own, counted from 1. */
export async function writeMobilisationLetters(letters: Letters): Promise<Buffer> {
  const at = communeNamed(letters.communeName, letters.communeKind)
  const title = text[letters.kind].type
  const document = new Document({
    ...documentProperties(title),
    sections: letters.units.map((unit) => letterTo(unit, letters, at)),
  })
  return bytesOf(document, { title, author: letters.words.issuer.join(' ') })
}

function letterTo(unit: LetterUnit, letters: Letters, at: CommuneName): ISectionOptions {
  const { kind, month, words } = letters
  const issue = { number: null, issuedOn: null, plannedMonth: month }
  const { subject, body } = letterText(kind, words, letterValues(unit, letters, at))
  return {
    properties: {
      page: { ...pageOf('portrait'), pageNumbers: { start: 1 } },
      titlePage: true,
    },
    headers: runningHeads({ orientation: 'portrait', draft: true, draftOnFirstPage: false }),
    children: [
      headerBlock({
        ...{ superior: words.superior, issuer: words.issuer, draft: true },
        numberAndSign: numberAndSign(null, words.sign),
        placeAndDay: placeAndDay(words.placeName, issue),
      }),
      ...titleBlock(text[kind].type, subject),
      line(text.addressee(unit.name), { points: POINTS.body, above: 12 }),
      ...bodyBlock(body),
      signatureBlock(words.recipients, {
        ...{ authority: words.signerAuthority, name: words.signerName },
      }),
      hairline(),
    ],
  }
}
