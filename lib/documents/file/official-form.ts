import { Document, LineRuleType, Paragraph } from 'docx'
import { bodyBlock } from './body-block'
import type { BodyPiece } from '../body-text'
import { headerBlock } from './header-block'
import { numberAndSign, placeAndDay, type Issue } from '../issue'
import { OFFICIAL_STYLES } from './official-styles'
import { pageOf } from '../paper'
import { runningHeads } from './running-head'
import { signatureBlock, type Signer } from './signature-block'
import { titleBlock } from './title-block'

/** A document with a type (văn bản có tên loại: kế hoạch, báo cáo, thông báo…). */
export type OfficialForm = {
  superior: string | null
  issuer: readonly string[]
  /** What follows the number: "KH-UBND". */
  sign: string
  issue: Issue
  placeName: string
  /** "KẾ HOẠCH" */
  type: string
  subject: string
  body: readonly BodyPiece[]
  recipients: readonly string[]
  signer: Signer
  draft: boolean
}

/** A document in the form of NĐ 30/2020/NĐ-CP, Phụ lục I: parts in their places, nothing invented. */
export function officialDocument(form: OfficialForm): Document {
  return new Document({
    ...documentProperties(form.subject),
    sections: [
      {
        properties: { page: pageOf('portrait'), titlePage: true },
        headers: runningHeads({
          orientation: 'portrait',
          draft: form.draft,
          draftOnFirstPage: false,
        }),
        children: [
          headerBlock({
            superior: form.superior,
            issuer: form.issuer,
            numberAndSign: numberAndSign(form.issue.number, form.sign),
            placeAndDay: placeAndDay(form.placeName, form.issue),
            draft: form.draft,
          }),
          ...titleBlock(form.type, form.subject),
          ...bodyBlock(form.body),
          signatureBlock(form.recipients, form.signer),
          hairline(),
        ],
      },
    ],
  })
}

/** Settings every file of ours shares; compatibility 15 keeps Word out of its old-file mode. */
export function documentProperties(title: string) {
  return { title, styles: OFFICIAL_STYLES, compatibility: { version: 15 } }
}

/** Word wants a paragraph after a table: one too low to push a page over. */
export function hairline(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } })
}
