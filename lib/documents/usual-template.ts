import type { TemplateText } from '@/lib/templates/template'
import { officialDecision } from '@/lib/words/official/decision'
import { officialMinutes } from '@/lib/words/official/minutes'
import { officialPlan } from '@/lib/words/official/plan'
import { communeNamed, issuingLines, type CommuneKind } from './commune-name'

/** A commune, by its own name and kind. */
export type Named = { communeName: string; communeKind: CommuneKind }

/** The words around a plan as long as the commune has chosen none: those of most communes. */
export function usualTemplate({ communeName, communeKind }: Named): TemplateText {
  const at = communeNamed(communeName, communeKind)
  return {
    superior: null,
    issuer: issuingLines(at),
    sign: officialPlan.sign,
    placeName: communeName,
    signerAuthority: [...officialPlan.usualAuthority],
    signerName: null,
    recipients: officialPlan.usualRecipients(at),
  }
}

/** The words around a decision of the chairperson. */
export function usualDecision(named: Named): TemplateText {
  const at = communeNamed(named.communeName, named.communeKind)
  return {
    ...usualTemplate(named),
    sign: officialDecision.sign,
    signerAuthority: [...officialDecision.signer],
    recipients: officialDecision.recipients(at),
  }
}

/** The head of minutes. */
export function usualMinutes(named: Named): TemplateText {
  return { ...usualTemplate(named), sign: officialMinutes.sign }
}

/** Type and subject of a commune's plan, as they stand above its content. */
export function planHeading({ communeName, communeKind }: Named): {
  type: string
  subject: string
} {
  return {
    type: officialPlan.type,
    subject: officialPlan.subject(communeNamed(communeName, communeKind)),
  }
}
