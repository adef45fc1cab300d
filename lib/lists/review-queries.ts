import { createHash } from 'node:crypto'
import type { Viewer } from '@/lib/access/viewer'
import { yearOf, type Day } from '@/lib/calendar/day'
import { vndOf } from '@/lib/money/vnd'
import { placeAliases } from '@/lib/places/alias-queries'
import { schoolYearOf } from '@/lib/places/school-year'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { personalIdIndex } from '@/lib/platform/personal-id-secret'
import { planChildren } from './children-plan'
import { whatListSpeaksOf } from './comparison'
import { knownChildren, knownNames, ledgerMark } from './ledger-queries'
import type { ChildrenList } from './list'
import { nowadays } from './nowadays'
import type { OpenedList } from './queries'
import type { KeyedChild } from './review'
import { reviewByAndBy } from './review-children'
import { reviewSponsors, type KnownSponsor } from './review-sponsors'
import type { ReviewedList } from './reviewed-list'
import { reviewOnce } from './reviewed-once-queries'
import { planSponsors } from './sponsors-plan'
import { findSureDoublesOnce } from './sure-double-queries'
import { LONG_LIST_ROWS } from './writing'

/** Holds a list against the ledger as it is now; the digest names exactly this review. */
export function reviewList(viewer: Viewer, opened: OpenedList) {
  return inCommune(viewer, (tx) => reviewListIn(tx, viewer.communeId, opened, today()))
}

/**
 * The same inside a transaction; a long list that was held against a ledger of the same mark is not held
 * against it again.
 */
async function reviewListIn(
  tx: Tx,
  communeId: string,
  opened: Pick<OpenedList, 'id' | 'version' | 'list'>,
  on: Day,
  mark?: string | null,
): Promise<ReviewedList> {
  const review = () => reviewAnew(tx, communeId, opened, on)
  const { kind, rows } = opened.list
  if (kind === 'sponsors' || rows.length < LONG_LIST_ROWS) return review()
  // Read before the ledger: what somebody writes in between makes the next mark another one.
  const before = mark ?? (await ledgerMark(tx))
  return reviewOnce([communeId, opened.id, opened.version, on, before].join(' '), review)
}

async function reviewAnew(
  tx: Tx,
  communeId: string,
  opened: Pick<OpenedList, 'id' | 'version' | 'list'>,
  on: Day,
): Promise<ReviewedList> {
  const list = nowadays(opened.list, await placeAliases(tx))
  const known = await knownNames(tx)
  const seal = (seen: unknown) => digestOf([opened.id, opened.version, schoolYearOf(on), seen])
  if (list.kind === 'sponsors') {
    const rows = reviewSponsors(list, await knownSponsors(tx))
    const plan = planSponsors(rows, {}, known.villages)
    return { kind: 'sponsors', list, rows, known, plan, digest: seal([rows, plan.villages]) }
  }
  const keyed = { ...list, rows: list.rows.map((row) => withKey(communeId, row, on)) }
  const sheets = list.sheets.map((sheet) => sheet.name)
  const children = await knownChildren(tx, on)
  const rows = await inTurns(reviewByAndBy({ ...keyed, sheets }, children, findSureDoublesOnce))
  const speaks = whatListSpeaksOf(keyed.rows)
  const plan = planChildren(rows, {}, speaks, known)
  const seen = rows.map(({ listed: _, issues: __, ...judged }) => judged)
  const names = [plan.villages, plan.schools, plan.sponsors]
  return { kind: 'children', list, rows, speaks, known, plan, digest: seal([seen, names]) }
}

/**
 * What a commit holds a list against, as often as it has to: its version, the ledger's mark, the review of
 * a ledger with that mark.
 */
export type HeldAgainst = {
  kind: ReviewedList['kind']
  version: number
  mark: () => Promise<string>
  review: (mark?: string | null) => Promise<ReviewedList>
}

export function heldAgainst(
  tx: Tx,
  communeId: string,
  opened: Pick<OpenedList, 'id' | 'version' | 'list'>,
  on: Day,
): HeldAgainst {
  return {
    ...{ kind: opened.list.kind, version: opened.version },
    mark: () => ledgerMark(tx),
    review: (mark) => reviewListIn(tx, communeId, opened, on, mark),
  }
}

/** Lets whoever else waits for this processor have a turn at every pause. */
async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function knownSponsors(tx: Tx): Promise<KnownSponsor[]> {
  const rows = await tx.sponsor.findMany({
    include: { villages: { select: { village: { select: { name: true } } } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ levelMinVnd: min, levelMaxVnd: max, levelRhythm: rhythm, ...sponsor }) => ({
    id: sponsor.id,
    version: sponsor.version,
    name: sponsor.name,
    nameKey: sponsor.nameKey,
    kind: sponsor.kind,
    promisedChildren: sponsor.promisedChildren,
    level:
      min === null || max === null || rhythm === null
        ? null
        : { minVnd: vndOf(min), maxVnd: vndOf(max), rhythm },
    form: sponsor.form,
    villages: sponsor.villages.map(({ village }) => village.name).sort(),
    contactName: sponsor.contactName,
    contactPhone: sponsor.contactPhone,
    note: sponsor.note,
  }))
}

function withKey(communeId: string, row: ChildrenList['rows'][number], on: Day): KeyedChild {
  const index = row.personalId && personalIdIndex(communeId, row.personalId)
  const { poverty } = row
  return {
    ...row,
    personalIdKey: index && Buffer.from(index).toString('hex'),
    // A list that was read before New Year is written in another year than it was read in.
    ...(poverty && { poverty: { ...poverty, isPresent: poverty.year === yearOf(on) } }),
  }
}

function digestOf(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url')
}
