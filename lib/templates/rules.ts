import { addYears, dayOf, type Day } from '@/lib/calendar/day'
import { FIELDS } from './field'
import { faultOf, isBlock, type TextFault } from './filled'
import type { TemplateKind, TemplateText, TemplateVersion } from './template'

/** Why a version is not taken. */
export type TemplateRefusal = 'changed_meanwhile' | 'too_far' | TextFault['fault']

/** Who signs is known for a term at most; a year typed wrongly is likelier. */
const YEARS_AHEAD = 3
const YEARS_BACK = 30

/** Whether the words may be recorded from that day: a day somebody can have meant. */
export function decideTemplate(validFrom: Day, today: Day): 'too_far' | null {
  const isMeant = validFrom >= addYears(today, -YEARS_BACK)
  return isMeant && validFrom <= addYears(today, YEARS_AHEAD) ? null : 'too_far'
}

/** What is wrong with the words of a version: the first field or sign that cannot be printed. */
export function faultIn(
  text: Pick<TemplateText, 'subject' | 'basis' | 'body' | 'recipients'>,
  kind: TemplateKind,
): TextFault | null {
  const { subject, basis, body } = text
  const line = text.recipients.find((recipient) => /[{}]/.test(recipient))
  if (line !== undefined) return { fault: 'no_field_here', line }
  // A plan's text is the product's own.
  if (kind === 'plan') return null
  const fault = faultOf([...(subject === null ? [] : [subject]), ...basis, ...body], kind)
  if (fault || kind !== 'minutes') return fault
  // Signed minutes that name no child are about nobody.
  const namesChild = body.some((line) => isBlock(line, 'childFacts'))
  return namesChild ? null : { fault: 'lacking', name: FIELDS.childFacts }
}

/** What a fault is about, for its sentence. */
export function aboutFault(fault: TextFault): string[] {
  switch (fault.fault) {
    case 'unknown_field':
      return [fault.name, fault.nearest]
    case 'unclosed':
    case 'no_field_here':
      return [fault.line]
    case 'not_alone':
    case 'lacking':
      return [fault.name]
  }
}

/**
 * Whether a new version of a document starts with the words of the template instead of those of its
 * last version: where nothing was drafted yet, and where the template was recorded or has begun since.
 * What an officer wrote into a version is not lost to an older template.
 *
 * | drafted | template in force | starts with |
 * | never | any | the template, or the usual words |
 * | yes | none | the last version |
 * | yes | recorded after, or begun on a later day | the template |
 * | yes | older | the last version |
 */
export function isNewerThanDraft(
  template: Pick<TemplateVersion, 'validFrom' | 'recordedAt'> | null,
  draftedAt: Date | null,
): boolean {
  if (draftedAt === null) return true
  if (template === null) return false
  return template.recordedAt > draftedAt || template.validFrom > dayOf(draftedAt)
}
