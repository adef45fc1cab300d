import { searchKey } from '@/lib/people/full-name'

/** Who sends a list (nơi gửi): a school, a village, or an office named by the officer. */
export const SENDER_KINDS = ['school', 'village', 'office'] as const
export type SenderKind = (typeof SENDER_KINDS)[number]

/** A sender one may choose, as `value` names it in a form. */
export type SenderChoice = { value: string; kind: SenderKind; name: string }

/** What was said of the sender: a place of the ledger, an office known already, or a new one by name. */
export type SenderSaid = { kind: SenderKind; id: string } | { kind: 'named'; name: string }

/** What a form says of the sender: the name that was typed comes before what was chosen; null for neither. */
export function senderIn(chosen: string, typed: string): SenderSaid | null {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name !== '') return { kind: 'named', name }
  const [, kind, id] = /^(school|village|office):([0-9a-f-]{36})$/.exec(chosen) ?? []
  const known = SENDER_KINDS.find((each) => each === kind)
  return known && id ? { kind: known, id } : null
}

/** The same office, however it was typed: marks, capitals and spaces aside. */
export function senderKey(name: string): string {
  return searchKey(name)
}
