import type { TemplateText } from '@/lib/templates/template'
import { official } from '@/lib/words/official/form'
import { numberAndSign, placeAndDay } from './issue'

type Month = { year: number; month: number }

/** The first and the last part of a document as lines of text, in the order the decree sets them. */
export type TemplatePaper = {
  superior: string | null
  issuer: string[]
  number: string
  nation: string
  motto: string
  placeAndDay: string
  recipientsLabel: string
  recipients: string[]
  signerAuthority: string[]
  signerName: string | null
}

/** A template as it will print, before number and day are given. */
export function templatePaper(text: TemplateText, plannedMonth: Month): TemplatePaper {
  const { superior, issuer, sign, placeName, recipients, signerAuthority, signerName } = text
  const none = { number: null, issuedOn: null, plannedMonth }
  return {
    ...{ superior, issuer, signerAuthority, signerName },
    number: official.number(numberAndSign(null, sign)),
    ...{ nation: official.nation, motto: official.motto },
    placeAndDay: placeAndDay(placeName, none),
    recipientsLabel: official.recipients,
    recipients: recipients.map((one, index) =>
      index === recipients.length - 1 ? official.lastRecipient(one) : official.recipient(one),
    ),
  }
}
