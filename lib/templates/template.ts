import type { Day } from '@/lib/calendar/day'

/**
 * Documents whose words a commune chooses (mẫu văn bản): those around the content, and where the content
 * is no figures but a text, the text. Only what is printed with a heading of its own has a place here: an
 * annex goes by the plan it belongs to.
 */
export const TEMPLATE_KINDS = [
  ...(['plan', 'decision', 'minutes', 'open_letter', 'thank_letter'] as const),
]
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** What follows the number as long as the commune has chosen nothing (NĐ 30/2020, Phụ lục I, II.3). */
export const USUAL_SIGNS: Record<TemplateKind, string> = {
  plan: 'KH-UBND',
  decision: 'QĐ-UBND',
  minutes: 'BB-UBND',
  open_letter: 'MTTQ-BTT',
  thank_letter: 'MTTQ-BTT',
}

/** The parts of a document that a template says, in the order the decree names them. */
export const TEMPLATE_PARTS = [
  'superior',
  'issuer',
  'sign',
  'placeName',
  'subject',
  'basis',
  'body',
  'signerAuthority',
  'signerName',
  'recipients',
] as const
export type TemplatePart = (typeof TEMPLATE_PARTS)[number]

const WITHOUT: Record<TemplateKind, readonly TemplatePart[]> = {
  // Its five parts are the product's, and its figures the ledger's.
  plan: ['subject', 'basis', 'body'],
  decision: [],
  // Time and place stand in their first line, and those who were there sign.
  minutes: ['placeName', 'basis', 'signerAuthority', 'signerName', 'recipients'],
  open_letter: ['basis'],
  thank_letter: ['basis'],
}

/** The parts a document of this kind has. */
export function partsOf(kind: TemplateKind): TemplatePart[] {
  return TEMPLATE_PARTS.filter((part) => !WITHOUT[kind].includes(part))
}

/** The words of a document: around its content, and its text where the template says that too. */
export type TemplateText = {
  /** cơ quan chủ quản trực tiếp: a commune has none above itself */
  superior: string | null
  /** cơ quan ban hành, one entry per line */
  issuer: string[]
  /** what follows the number: "KH-UBND" */
  sign: string
  /** địa danh before the day */
  placeName: string
  /** trích yếu, with fields; null where the document has its own */
  subject: string | null
  /** căn cứ, one a line, with fields */
  basis: string[]
  /** the text, a paragraph a line, with fields (field.ts) */
  body: string[]
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
