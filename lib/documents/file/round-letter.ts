import type { Letterhead } from '@/lib/templates/template'
import { officialRound } from '@/lib/words/official/rounds'
import { communeNamed, type CommuneKind } from '../commune-name'
import {
  letterAddressees,
  letterBody,
  letterRecipients,
  letterSubject,
  type RoundAsked,
} from '../round-letter'
import { bytesOf } from './docx-file'
import { letterDocument } from './letter-form'
import type { Signer } from './signature-block'

export type RoundLetter = RoundAsked &
  Pick<Letterhead, 'superior' | 'issuer' | 'placeName'> & {
    communeName: string
    communeKind: CommuneKind
    /** the month of the round: number and day are the clerk's office's to give */
    month: { year: number; month: number }
    signer: Signer
  }

/** The letter of a review round (công văn) as a .docx file: one, to all who are asked. */
export async function writeRoundLetter(round: RoundLetter): Promise<Buffer> {
  const at = communeNamed(round.communeName, round.communeKind)
  const subject = letterSubject(round)
  const document = letterDocument({
    ...{ superior: round.superior, issuer: round.issuer, placeName: round.placeName },
    sign: officialRound.sign,
    issue: { number: null, issuedOn: null, plannedMonth: round.month },
    subject,
    addressees: letterAddressees(round, at),
    body: letterBody(round, at),
    recipients: letterRecipients(round),
    signer: round.signer,
  })
  return bytesOf(document, { title: subject, author: at.body })
}
