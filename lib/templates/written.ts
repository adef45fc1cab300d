import { tidyName } from '@/lib/people/full-name'
import type { TemplatePart, TemplateText } from './template'

/** The lines of a field, without the dashes and stops that documents set themselves. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((one) => tidyName(one.replace(/^[-–•\s]+|[;.\s]+$/g, '')))
    .filter((one) => one !== '')
}

/** The paragraphs of a text; one that begins with a dash is a point, and keeps it. */
export function textLinesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((one) => tidyName(one).replace(/^[-–•]\s*/, '- '))
    .filter((one) => one !== '' && one !== '- ')
}

/** Names of bodies and capacities stand in capitals (NĐ 30/2020, Phụ lục I, II.2 and II.7). */
export function inCapitals(text: string): string {
  return text.toLocaleUpperCase('vi')
}

/** The words a form holds at this moment, read as generously as they are typed: for a look, not to be kept. */
export function textTyped(read: (name: TemplatePart) => string): TemplateText {
  const capitals = (name: TemplatePart) => linesOf(read(name)).map(inCapitals)
  return {
    superior: inCapitals(tidyName(read('superior'))) || null,
    issuer: capitals('issuer'),
    sign: inCapitals(tidyName(read('sign'))),
    placeName: tidyName(read('placeName')),
    subject: tidyName(read('subject')) || null,
    basis: linesOf(read('basis')),
    body: textLinesOf(read('body')),
    signerAuthority: capitals('signerAuthority'),
    signerName: tidyName(read('signerName')) || null,
    recipients: linesOf(read('recipients')),
  }
}
