import type { Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { lastDistinctionOf, toldApartFrom } from './distinction-queries'
import { findDoubles } from './double-pairs'
import { atHandIn, COMPARED_FILE, fileOf, findDoublesOf, type FileRow } from './double-queries'
import { compareChildren, type Likeness } from './doubles'
import { shownFile, type ComparedFile, type KnownFile } from './known-file'
import type { MergingFile } from './merger'
import { readMergingFiles } from './merger-queries'
import { maskedPersonalId } from './personal-id'

/** Two files of the ledger that may be one child. */
export type FilePair = Likeness & { one: KnownFile; other: KnownFile }

/** The pairs of a page; whoever has looked at these sees the next ones. */
const PAIRS_A_PAGE = 20

/** The pairs of the commune worth a look, the surest first, and how many there are in all. */
export function listDoubles(viewer: Viewer): Promise<{ pairs: FilePair[]; total: number }> {
  return inCommune(viewer, async (tx) => {
    const found = await pairsOf(tx, viewer.communeId)
    const shown = found.slice(0, PAIRS_A_PAGE)
    const files = await readFiles(
      tx,
      viewer.communeId,
      shown.flatMap(({ oneId, otherId }) => [oneId, otherId]),
    )
    const pairs = shown.flatMap(({ oneId, otherId, ...likeness }) => {
      const [one, other] = [files.get(oneId), files.get(otherId)]
      return one && other ? [{ ...likeness, one: shownFile(one), other: shownFile(other) }] : []
    })
    await leaveTrace(tx, viewer, [...files.keys()], 'page')
    return { pairs, total: found.length }
  })
}

/** How many pairs the page above would speak of. */
export function countDoubles(viewer: Viewer): Promise<number> {
  return inCommune(viewer, async (tx) => (await pairsOf(tx, viewer.communeId)).length)
}

/** The codes of the files that some children may be the same as, by child; for a list of them. */
export async function likelyDoublesOf(
  tx: Tx,
  communeId: string,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const asked = new Set(ids)
  const pairs = (await pairsOf(tx, communeId))
    .filter(({ sure, score }) => sure || score >= WORTH_A_HINT)
    .flatMap(({ oneId, otherId }) => [
      { id: oneId, other: otherId },
      { id: otherId, other: oneId },
    ])
    .filter(({ id }) => asked.has(id))
  const others = await tx.child.findMany({
    where: { id: { in: pairs.map(({ other }) => other) } },
    select: { id: true, code: true },
  })
  const codeOf = new Map(others.map(({ id, code }) => [id, code]))
  const found = new Map<string, string[]>()
  for (const { id, other } of pairs) {
    const code = codeOf.get(other)
    if (code) found.set(id, [...(found.get(id) ?? []), code])
  }
  return found
}

/** The codes of the files that may be the same child as this one, for a hint on its page. */
export function findDoublesOfFile(viewer: Viewer, id: string): Promise<KnownFile[]> {
  return inCommune(viewer, async (tx) => {
    const file = (await readFiles(tx, viewer.communeId, [id], { isMasked: false })).get(id)
    if (!file) return []
    const found = await findDoublesOf(tx, viewer.communeId, file, { except: id })
    const apart = await toldApartFrom(tx, id)
    const likely = found.filter(
      ({ child, sure, score }) => !apart.has(child.id) && (sure || score >= WORTH_A_HINT),
    )
    return likely.map(({ child }) => ({ ...child, personalId: null }))
  })
}

const WORTH_A_HINT = 0.35

/** Two files side by side, as a merger needs them, with what the rule says of them. */
export type ComparedPair = {
  likeness: Likeness | null
  files: [MergingFile, MergingFile]
  /** somebody said that they are two children */
  toldApart: { by: string | null; at: Date; reason: string | null } | null
}

/** Opens two files to be compared and leaves the trace of both; null where one of them is unknown. */
export function openPair(viewer: Viewer, ids: readonly [string, string]) {
  return inCommune(viewer, async (tx): Promise<ComparedPair | null> => {
    if (ids[0] === ids[1]) return null
    const read = await readMergingFiles(tx, viewer.communeId, ids, today())
    if (!read || read.some(({ isClosed }) => isClosed)) return null
    const [one, other] = read
    await leaveTrace(tx, viewer, [...ids], 'page')
    const likeness = compareChildren(
      atHandIn(viewer.communeId, one),
      atHandIn(viewer.communeId, other),
    )
    return {
      likeness,
      files: [shownFile(masked(one)), shownFile(masked(other))],
      toldApart: await lastDistinctionOf(tx, one.id, other.id),
    }
  })
}

type FoundPair = Likeness & { oneId: string; otherId: string }

/**
 * All pairs, kept as long as nothing they depend on has changed: every change of a child raises its
 * version, and whatever is said of two files is a row more.
 */
async function pairsOf(tx: Tx, communeId: string): Promise<readonly FoundPair[]> {
  const [state] = await tx.$queryRaw<{ state: string }[]>`
    select concat_ws(' ', (select count(*) || ' ' || coalesce(sum(version), 0) from child),
      (select count(*) || ' ' || count(valid_to) from guardian),
      (select count(*) from child_merger), (select count(*) from child_merger_reversal),
      (select count(*) from child_distinction),
      (select count(*) from child_withdrawal where returned_list_id is null),
      (select count(*) from child_distinction_reversal)) as state`
  const known = kept.get(communeId)
  if (known && known.state === state?.state) return known.pairs
  const pairs = await findPairs(tx, communeId)
  if (kept.size >= MOST_KEPT) kept.clear()
  if (state) kept.set(communeId, { state: state.state, pairs })
  return pairs
}

/** Ids and reasons, no names: some kilobytes for a commune. */
const kept = new Map<string, { state: string; pairs: readonly FoundPair[] }>()
const MOST_KEPT = 2_000

async function findPairs(tx: Tx, communeId: string): Promise<FoundPair[]> {
  const files = [...(await readFiles(tx, communeId, null, { isMasked: false })).values()]
  const apart = new Set(
    (
      await tx.childDistinction.findMany({
        where: { reversal: null },
        select: { oneId: true, otherId: true },
      })
    ).map(({ oneId, otherId }) => `${oneId} ${otherId}`),
  )
  return findDoubles(files.map((file) => atHandIn(communeId, file))).flatMap(
    ({ one, other, ...likeness }) => {
      const ids = [files[one]?.id ?? '', files[other]?.id ?? ''].sort()
      const [oneId = '', otherId = ''] = ids
      return apart.has(`${oneId} ${otherId}`) ? [] : [{ ...likeness, oneId, otherId }]
    },
  )
}

/** Open files by id, all of the commune when none are named; the digits only where the rule asks. */
async function readFiles(
  tx: Tx,
  communeId: string,
  ids: readonly string[] | null,
  { isMasked = true } = {},
): Promise<Map<string, ComparedFile>> {
  const rows = await tx.$queryRaw<FileRow[]>`
    select ${COMPARED_FILE} from child c
    left join village v on v.commune_id = c.commune_id and v.id = c.village_id
    where (${ids === null} or c.id = any(${[...(ids ?? [])]}::uuid[]))
      and not exists (select from child_merger m
        where m.commune_id = c.commune_id and m.closed_id = c.id
          and not exists (select from child_merger_reversal r
            where r.commune_id = m.commune_id and r.merger_id = m.id))
      and not exists (select from child_withdrawal w where w.commune_id = c.commune_id
        and w.child_id = c.id and w.returned_list_id is null)
    order by c.code`
  const files = rows.map((row) => fileOf(communeId, row))
  return new Map(files.map((file) => [file.id, isMasked ? masked(file) : file]))
}

function masked<File extends KnownFile>(file: File): File {
  return { ...file, personalId: file.personalId && maskedPersonalId(file.personalId) }
}
