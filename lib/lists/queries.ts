import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { yearOf, type Day } from '@/lib/calendar/day'
import { vndOf } from '@/lib/money/vnd'
import { placeAliases } from '@/lib/places/alias-queries'
import { schoolYearOf } from '@/lib/places/school-year'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { personalIdIndex } from '@/lib/platform/personal-id-secret'
import { unsealJson } from '@/lib/platform/sealed-json'
import { planChildren } from './children-plan'
import { whatListSpeaksOf } from './comparison'
import { knownChildren, knownNames, ledgerMark } from './ledger-queries'
import {
  placeOfReading,
  type ChildrenList,
  type KeptList,
  type ListCounts,
  type ListLine,
} from './list'
import type { KeyedChild } from './review'
import { reviewByAndBy } from './review-children'
import { reviewSponsors, type KnownSponsor } from './review-sponsors'
import type { ReviewedList } from './reviewed-list'
import { reviewOnce } from './reviewed-once-queries'
import type { SenderChoice } from './sender'
import { senderChoiceIn } from './sender-queries'
import { planSponsors } from './sponsors-plan'
import { findSureDoublesOnce } from './sure-double-queries'
import { nowadays } from './nowadays'
import { LONG_LIST_ROWS, type ListWriting } from './writing'
import { newestWriting, openSteps } from './writing-queries'

/** Lists taken in so far, the newest first. */
export function listLists(viewer: Viewer): Promise<ListLine[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.listImport.findMany({
      select: {
        id: true,
        kind: true,
        receivedAt: true,
        receivedBy: true,
        file: { select: { fileName: true } },
        commit: COMMIT,
      },
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      take: 200,
    })
    const names = await namesOf(
      tx,
      rows.map(({ receivedBy }) => receivedBy),
    )
    const steps = await openSteps(tx)
    return rows.map(({ id, kind, receivedAt, receivedBy, file, commit }) => ({
      id,
      kind,
      receivedAt,
      receivedBy: names.get(receivedBy) ?? '',
      fileName: file.fileName,
      counts: commit && countsOf(commit),
      writing: steps.get(id) ?? null,
    }))
  })
}

/** A list as received: what was read, and what its commit made of it. */
export type OpenedList = KeptList & {
  id: string
  version: number
  fileId: string
  fileName: string
  receivedAt: Date
  receivedBy: string
  sender: SenderChoice | null
  counts: ListCounts | null
  /** the newest wish that it be written by the house */
  writing: ListWriting | null
}

/** A list of the viewer's commune; null when there is none with this id. */
export function openList(viewer: Viewer, id: string): Promise<OpenedList | null> {
  return inCommune(viewer, (tx) => openListIn(tx, viewer.communeId, id))
}

/** The same inside a transaction. */
export async function openListIn(
  tx: Tx,
  communeId: string,
  id: string,
): Promise<OpenedList | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await tx.listImport.findFirst({
    where: { id },
    include: { file: { select: { fileName: true } }, commit: COMMIT },
  })
  if (!row) return null
  const kept = unsealJson<KeptList>(row.reading, placeOfReading(communeId, id))
  const names = await namesOf(tx, [row.receivedBy])
  return {
    ...kept,
    id,
    version: row.version,
    fileId: row.fileId,
    fileName: row.file.fileName,
    receivedAt: row.receivedAt,
    receivedBy: names.get(row.receivedBy) ?? '',
    sender: row.senderId === null ? null : await senderChoiceIn(tx, row.senderId),
    counts: row.commit && countsOf(row.commit),
    writing: await newestWriting(tx, id),
  }
}

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

const COMMIT = {
  select: {
    newCount: true,
    changedCount: true,
    sameCount: true,
    doubtfulCount: true,
    wrongCount: true,
    recognised: true,
    committedAt: true,
    undoing: { select: { undoneAt: true } },
  },
} as const

function countsOf(commit: {
  newCount: number
  changedCount: number
  sameCount: number
  doubtfulCount: number
  wrongCount: number
  recognised: number
  committedAt: Date
  undoing: { undoneAt: Date } | null
}): ListCounts {
  return {
    new: commit.newCount,
    changed: commit.changedCount,
    same: commit.sameCount,
    doubtful: commit.doubtfulCount,
    wrong: commit.wrongCount,
    recognised: commit.recognised,
    committedAt: commit.committedAt,
    undoneAt: commit.undoing?.undoneAt ?? null,
  }
}

async function namesOf(tx: Tx, personIds: string[]): Promise<ReadonlyMap<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
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
