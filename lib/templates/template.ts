import type { Day } from '@/lib/calendar/day'

/**
 * Documents whose words around the content a commune chooses (mẫu văn bản). Only what is printed with a
 * heading and a signature of its own has a place here: an annex goes by the plan it belongs to.
 */
export const TEMPLATE_KINDS = ['plan'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** What follows the number as long as the commune has chosen nothing (NĐ 30/2020, Phụ lục I, II.3). */
export const USUAL_SIGNS: Record<TemplateKind, string> = { plan: 'KH-UBND' }

/** The parts of a document that are no content, in the order the decree names them. */
export const TEMPLATE_PARTS = [
  'superior',
  'issuer',
  'sign',
  'placeName',
  'signerAuthority',
  'signerName',
  'recipients',
] as const
export type TemplatePart = (typeof TEMPLATE_PARTS)[number]

/** The words around a document's content. */
export type TemplateText = {
  /** cơ quan chủ quản trực tiếp: a commune has none above itself */
  superior: string | null
  /** cơ quan ban hành, one entry per line */
  issuer: string[]
  /** what follows the number: "KH-UBND" */
  sign: string
  /** địa danh before the day */
  placeName: string
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" */
  signerAuthority: string[]
  signerName: string | null
  /** nơi nhận, the last one is the archive */
  recipients: string[]
}

/** The words from a day on; never changed, only followed by a newer version. */
export type TemplateVersion = TemplateText & {
  id: string
  versionNo: number
  validFrom: Day
  /** the document or the reason it rests on */
  source: string
  recordedAt: Date
  recordedBy: string
}

/** What a document begins with: the heading of its first page. */
export type Letterhead = Pick<TemplateText, 'superior' | 'issuer' | 'sign' | 'placeName'>

/** The signer and the recipients a new version of a document starts with. */
export type StartingWords = Pick<TemplateText, 'signerAuthority' | 'signerName' | 'recipients'> & {
  /** the first day of the template they come from; null where they are the last version's or the usual */
  fromTemplate: Day | null
}

/** Which parts one text says otherwise than the other. */
export function partsChanged(before: TemplateText, after: TemplateText): TemplatePart[] {
  const said = (text: TemplateText, part: TemplatePart) => [text[part] ?? ''].flat().join('\n')
  return TEMPLATE_PARTS.filter((part) => said(before, part) !== said(after, part))
}
