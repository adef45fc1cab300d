import { UNLIKE_REASONS, type DoubleReason } from '@/lib/children/double-reasons'
import type { ChildIssueCode, ListIssue } from '@/lib/lists/listed-child'
import type { SponsorIssueCode } from '@/lib/lists/listed-sponsor'
import type { Change, ChildChange, ReviewState } from '@/lib/lists/review'
import type { ReviewedList } from '@/lib/lists/reviewed-list'
import type { SponsorChange } from '@/lib/lists/review-sponsors'
import type { Words } from '@/lib/words/words'
import { factsOfChild, placeOfRow } from './row-facts'

/** A reviewed row as it is drawn, whether it is a child's or a unit's. */
export type ShownRow = {
  key: string
  place: string
  name: string
  facts: string
  state: ReviewState
  changes: readonly Change<ChildChange | SponsorChange>[]
  issues: readonly ListIssue<ChildIssueCode | SponsorIssueCode>[]
  notices: readonly string[]
  /** why it is in doubt, in a sentence */
  doubt: string | null
  /** a child that is proposed, and nobody has said where it studies */
  asksSchooling: boolean
  /** what the officer may say; the first is what happens when nothing is said */
  answers: readonly { value: string; label: string; hint?: string }[]
}

const AGAINST: ReadonlySet<DoubleReason> = new Set(UNLIKE_REASONS)

/** What the reader says of doubles is said by the doubt itself. */
const REPEATED: ReadonlySet<string> = new Set(['child_repeated', 'personal_id_repeated'])

/** Every row of a review, ready to be drawn. */
export function shownRows(review: ReviewedList, words: Words): ShownRow[] {
  return review.kind === 'children' ? shownChildren(review, words) : shownSponsors(review, words)
}

function shownChildren(
  review: Extract<ReviewedList, { kind: 'children' }>,
  words: Words,
): ShownRow[] {
  const w = words.review
  const proposed = new Set(
    review.rows.flatMap(({ key, listed, state }) =>
      state === 'new' && listed.poverty && listed.poverty.standing !== 'left_poverty' ? key : [],
    ),
  )
  return review.rows.map((row) => {
    const { listed, doubt, candidates, underneath, state } = row
    const theOnes = candidates.map((child) => ({
      value: `child:${child.id}`,
      label: w.isChild(child.fullName, child.code),
      hint: [factsOfChild(child, words), ...reasonsIn(child.reasons, words)].join(' · '),
    }))
    const asNew = row.mayBeNew ? [{ value: 'new', label: w.isNew }] : []
    return {
      key: row.key,
      place: placeOfRow(listed, review.list.sheets.length, words),
      name: listed.fullName ?? w.nameless,
      facts: factsOfChild(listed, words),
      state,
      changes: row.changes,
      issues: doubt ? row.issues.filter(({ code }) => !REPEATED.has(code)) : row.issues,
      notices: row.notices.map(({ code, value }) => w.notices[code](value)),
      doubt:
        doubt &&
        [w.doubts[doubt.code](String(doubt.row ?? '')), ...reasonsIn(doubt.reasons, words)].join(
          ' ',
        ),
      asksSchooling: proposed.has(row.key) && listed.school === null,
      answers:
        underneath === 'doubtful'
          ? [{ value: 'leave', label: w.leaveOut }, ...theOnes, ...asNew]
          : answersToErrors(state, listed.fullName, words),
    }
  })
}

function shownSponsors(
  review: Extract<ReviewedList, { kind: 'sponsors' }>,
  words: Words,
): ShownRow[] {
  const w = words.review
  return review.rows.map(({ key, listed, state, changes, issues, doubleOf }) => ({
    key,
    place: placeOfRow(listed, review.list.sheets.length, words),
    name: listed.name ?? w.nameless,
    facts: [
      listed.kind && words.support.kinds[listed.kind],
      listed.promisedChildren !== null && words.children.count(listed.promisedChildren),
      listed.villages.join(', '),
      listed.contactName,
    ]
      .filter(Boolean)
      .join(' · '),
    state,
    changes,
    issues,
    notices: [],
    asksSchooling: false,
    doubt: doubleOf === null ? null : w.doubts.double_in_list(String(doubleOf)),
    answers: doubleOf === null ? answersToErrors(state, listed.name, words) : [],
  }))
}

/** What speaks for one child and what against, a sentence each. */
function reasonsIn(reasons: readonly DoubleReason[], { review, doubles }: Words): string[] {
  const said = (of: readonly DoubleReason[]) =>
    of
      .map((reason) => doubles.reasons[reason])
      .map((text) => text.charAt(0).toLowerCase() + text.slice(1))
  const isAgainst = (reason: DoubleReason) => AGAINST.has(reason)
  const agrees = said(reasons.filter((reason) => !isAgainst(reason)))
  const differs = said(reasons.filter(isAgainst))
  return [
    agrees.length > 0 ? review.agrees(agrees.join(', ')) : '',
    differs.length > 0 ? review.differs(differs.join(', ')) : '',
  ].filter(Boolean)
}

/** A row with a name can be written without the cell that is amiss. */
function answersToErrors(state: ReviewState, name: string | null, { review }: Words) {
  if (state !== 'wrong' || name === null) return []
  return [
    { value: 'take', label: review.takeAnyway },
    { value: 'leave', label: review.dontTake },
  ]
}
