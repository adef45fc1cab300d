import { USUAL_SIGNS, type TemplateKind, type TemplateText } from '@/lib/templates/template'
import { officialDecision } from '@/lib/words/official/decision'
import { officialMinutes } from '@/lib/words/official/minutes'
import { officialMobilisation } from '@/lib/words/official/mobilisation'
import { officialPlan } from '@/lib/words/official/plan'
import { communeNamed, issuingLines, type CommuneKind } from './commune-name'

/** A commune, by its own name and kind. */
export type Named = { communeName: string; communeKind: CommuneKind }

/** The words of a document as long as the commune has chosen none: those of most communes. */
export function usualTemplate(named: Named, kind: TemplateKind = 'plan'): TemplateText {
  const at = communeNamed(named.communeName, named.communeKind)
  const office: TemplateText = {
    superior: null,
    issuer: issuingLines(at),
    sign: USUAL_SIGNS[kind],
    placeName: named.communeName,
    ...{ subject: null, basis: [], body: [] },
    signerAuthority: [...officialPlan.usualAuthority],
    signerName: null,
    recipients: officialPlan.usualRecipients(at),
  }
  switch (kind) {
    case 'plan':
      return office
    case 'decision': {
      const { subject, basis, body, signer, recipients } = officialDecision
      return {
        ...{ ...office, subject, basis: [...basis], body: [...body] },
        ...{ signerAuthority: [...signer], recipients: recipients(at) },
      }
    }
    case 'minutes': {
      const { subject, body } = officialMinutes
      const none = { placeName: '', signerAuthority: [], recipients: [] }
      return { ...office, ...none, subject, body: [...body] }
    }
    case 'open_letter':
    case 'thank_letter': {
      const { issuer, authority, recipientsOf } = officialMobilisation
      const { subject, body } = officialMobilisation[kind === 'open_letter' ? 'open' : 'thank']
      return {
        ...{ ...office, subject, body: [...body], issuer: issuer(at.full.toUpperCase()) },
        ...{ signerAuthority: [...authority], recipients: recipientsOf(at) },
      }
    }
  }
}

/** Type and subject of a document, as they stand above its content; with its fields still open. */
export function headingOf(
  kind: TemplateKind,
  { communeName, communeKind }: Named,
  text: Pick<TemplateText, 'subject'>,
): { type: string; subject: string } {
  const { type, subject } = officialPlan
  if (kind === 'plan') return { type, subject: subject(communeNamed(communeName, communeKind)) }
  return { type: TYPES[kind], subject: text.subject ?? '' }
}

const TYPES = {
  decision: officialDecision.type,
  minutes: officialMinutes.title,
  open_letter: officialMobilisation.open.type,
  thank_letter: officialMobilisation.thank.type,
} satisfies Record<Exclude<TemplateKind, 'plan'>, string>
