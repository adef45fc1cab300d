import { Document, type Paragraph, type Table } from 'docx'
import { official } from '@/lib/words/official/form'
import { officialRound } from '@/lib/words/official/rounds'
import type { BodyPiece } from '../body-text'
import { numberAndSign, placeAndDay, type Issue } from '../issue'
import { pageOf, textWidthMm, twips } from '../paper'
import { bodyBlock } from './body-block'
import { headerBlock } from './header-block'
import { invisibleTable } from './invisible-table'
import { line } from './line'
import { documentProperties, hairline } from './official-form'
import { POINTS } from './official-styles'
import { runningHeads } from './running-head'
import { signatureBlock, type Signer } from './signature-block'

/** A letter (công văn): no type and no title; its subject stands under the number. */
export type LetterForm = {
  superior: string | null
  issuer: readonly string[]
  sign: string
  issue: Issue
  placeName: string
  /** "V/v …" */
  subject: string
  /** Kính gửi */
  addressees: readonly string[]
  body: readonly BodyPiece[]
  recipients: readonly string[]
  signer: Signer
}

const LABEL_MM = 40

/** A letter by NĐ 30/2020, Phụ lục I, still without number and day: a draft. */
export function letterDocument(form: LetterForm): Document {
  return new Document({
    ...documentProperties(form.subject),
    sections: [
      {
        properties: { page: pageOf('portrait'), titlePage: true },
        headers: runningHeads({ orientation: 'portrait', draft: true, draftOnFirstPage: false }),
        children: [
          headerBlock({
            superior: form.superior,
            issuer: form.issuer,
            numberAndSign: numberAndSign(form.issue.number, form.sign),
            subject: form.subject,
            placeAndDay: placeAndDay(form.placeName, form.issue),
            draft: true,
          }),
          ...addresseeBlock(form.addressees),
          ...bodyBlock(form.body),
          signatureBlock(form.recipients, form.signer),
          hairline(),
        ],
      },
    ],
  })
}

/** One stands behind the label; several stand below each other, each with its dash. */
function addresseeBlock(addressees: readonly string[]): (Paragraph | Table)[] {
  const points = POINTS.body
  const [only, ...others] = addressees
  if (only === undefined || others.length === 0) {
    return [line(`${officialRound.addressees} ${only ?? ''}`, { points, above: 18 })]
  }
  const room = line('', { points: POINTS.exported })
  const label = line(officialRound.addressees, { points, align: 'RIGHT' })
  const names = addressees.map((name, index) => {
    const isLast = index === addressees.length - 1
    return line(isLast ? official.lastRecipient(name) : official.recipient(name), {
      ...{ points, align: 'LEFT' as const, indent: { left: twips(3) } },
    })
  })
  return [room, invisibleTable([LABEL_MM, textWidthMm('portrait') - LABEL_MM], [[[label], names]])]
}
