import type { Day } from '@/lib/calendar/day'

/** How people of a unit may meet children: never alone (domain: no private contact between sponsor and child). */
export const VISIT_MANNERS = ['none', 'at_school', 'with_commune', 'either'] as const
export type VisitManner = (typeof VISIT_MANNERS)[number]

/**
 * What of a child may be handed to a unit (thông tin được bàn giao), a closed list: no more than what a
 * sponsor needs (product.md, rule 6). Names of the family, the home, illnesses and numbers are not in it,
 * whatever anybody signed.
 */
export const CHILD_DATA = ['code', 'given_name', 'age', 'school_level', 'needs', 'meeting'] as const
export type ChildDatum = (typeof CHILD_DATA)[number]

/** Without these no child could be told apart and no need met: they are always handed over. */
export const ALWAYS_HANDED_OVER: readonly ChildDatum[] = ['code', 'needs']

/** What becomes of the data in the end. */
export const DATA_ENDS = ['deleted', 'returned'] as const
export type DataEnd = (typeof DATA_ENDS)[number]

/** Until when the unit keeps the data: so many days after support of a child ended, or to a named day. */
export type KeptUntil = { afterDays: number } | { on: Day }

/** What the parties signed (thỏa thuận bảo vệ trẻ em). */
export type AgreementTerms = {
  signedOn: Day
  unitSigner: string
  communeSigner: string
  visits: VisitManner
  /** who of the unit may meet the children; nobody where it does not visit */
  visitors: readonly string[]
  handedOver: readonly ChildDatum[]
  purpose: string
  dataEnd: DataEnd
  keptUntil: KeptUntil
  /** the last day; null = until it is ended */
  validUntil: Day | null
}

/** An agreement in the book. */
export type Agreement = AgreementTerms & {
  id: string
  fileId: string
  by: string
  recordedOn: Day
  /** ended before its time: from which day on, and why */
  ending: { on: Day; reason: string; by: string } | null
}

/** Why an agreement is not recorded or ended (lý do từ chối). */
export type AgreementRefusal =
  | 'not_found'
  | 'signed_ahead'
  | 'over_before_signed'
  | 'data_end_before_signed'
  | 'older_than_newest'
  | 'recorded_meanwhile'
  | 'not_newest'
  | 'already_ended'
  | 'ended_ahead'
  | 'ended_before_signed'

/**
 * Whether signed terms may be recorded beside the newest ones there are: signed by today, with both ends
 * after that, and not before those terms. One that was ended holds nobody back: whoever typed a wrong day
 * ends it and records what is true.
 */
export function decideAgreement(
  {
    signedOn,
    validUntil,
    keptUntil,
  }: Pick<AgreementTerms, 'signedOn' | 'validUntil' | 'keptUntil'>,
  newest: { signedOn: Day; isEnded: boolean } | null,
  today: Day,
): AgreementRefusal | null {
  if (signedOn > today) return 'signed_ahead'
  if (validUntil !== null && validUntil < signedOn) return 'over_before_signed'
  if ('on' in keptUntil && keptUntil.on < signedOn) return 'data_end_before_signed'
  const holds = newest !== null && !newest.isEnded
  return holds && signedOn < newest.signedOn ? 'older_than_newest' : null
}

/** Whether an agreement may be ended from a day on: the newest, once, with a day between its signing and today. */
export function decideAgreementEnding(
  endedOn: Day,
  agreement: { signedOn: Day; isNewest: boolean; isEnded: boolean },
  today: Day,
): AgreementRefusal | null {
  if (!agreement.isNewest) return 'not_newest'
  if (agreement.isEnded) return 'already_ended'
  if (endedOn > today) return 'ended_ahead'
  return endedOn < agreement.signedOn ? 'ended_before_signed' : null
}
