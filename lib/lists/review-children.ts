import type { ListedChild, ListIssue } from './listed-child'
import { atOnce, findSureDoubles } from '@/lib/children/double-pairs'
import { changesOf, noticesOf, whatListSpeaksOf, type ListSpeaks } from './comparison'
import type { KnownChild } from './known-child'
import {
  candidateOf,
  comparedChild,
  comparedRow,
  ledgerOf,
  matchChild,
  type Match,
} from './matching'
import type { Candidate, Doubt, KeyedChild, ReviewedChild, ReviewState } from './review'
import { searchKey } from '@/lib/people/full-name'

/**
 * Holds a list of children against the ledger (đối chiếu danh sách): every row is new, changed, the
 * same, doubtful or wrong. A row that repeats another row, or that finds a child another row has
 * found before, is doubtful; so is one that finds nobody by number, name and birth and is yet sure to be
 * a child of the ledger or of a row above (decision 0028). Decides nothing about doubtful rows and
 * writes nothing.
 */
export function reviewChildren(list: KeyedList, children: readonly KnownChild[]): ReviewedChild[] {
  return atOnce(reviewByAndBy(list, children))
}

/** A list whose personal IDs have their keys. */
export type KeyedList = {
  rows: readonly KeyedChild[]
  issues: readonly ListIssue[]
  sheets: readonly string[]
}

/**
 * The same with pauses: ten thousand rows keep a processor for seconds, and others wait for it too.
 * `find` may know already what the longest part of the work comes to.
 */
export function* reviewByAndBy(
  list: KeyedList,
  children: readonly KnownChild[],
  find = findSureDoubles,
): Generator<void, ReviewedChild[]> {
  const ledger = ledgerOf(children)
  const speaks = whatListSpeaksOf(list.rows)
  const issues = issuesByRow(list.issues)
  const seen = new SeenRows()
  const found = list.rows.map((listed) => seen.doubled(listed, matchChild(listed, ledger)))
  yield
  yield* lookForNear({ rows: list.rows, children, find }, found)
  yield
  return list.rows.map((listed, at) => {
    const own = issues.get(placeOf(listed)) ?? []
    const key = rowKey(list.sheets, listed)
    return reviewed({ key, listed, issues: own, speaks }, found[at] ?? NOBODY)
  })
}

/** The name of a row in a form: number of its sheet and of the row. */
export function rowKey(sheets: readonly string[], row: { sheet: string; row: number }): string {
  return `${sheets.indexOf(row.sheet)}-${row.row}`
}

type Found = { match: Match; doubt: Doubt | null }
const NOBODY: Found = { match: { kind: 'none' }, doubt: null }
/** Of more the likeliest are shown: nobody chooses among ten. */
const MOST_CANDIDATES = 3

type Compared = {
  rows: readonly KeyedChild[]
  children: readonly KnownChild[]
  find: typeof findSureDoubles
}

/** Puts into doubt the rows that found nobody and are sure to be somebody all the same. */
function* lookForNear({ rows, children, find }: Compared, found: Found[]): Generator<void, void> {
  const asked = found.flatMap(({ match }, at) =>
    match.kind === 'none' && rows[at]?.fullName ? children.length + at : [],
  )
  const list = [...children.map(comparedChild), ...rows.map(comparedRow)]
  for (const [place, doubles] of yield* find(list, asked)) {
    const candidates = doubles.flatMap(({ other, reasons }) => {
      const child = children[other]
      return child ? candidateOf(child, reasons) : []
    })
    const [first] = doubles
    const above = first && rows[first.other - children.length]
    const code = candidates.length > 0 ? 'near' : 'near_in_list'
    found[place - children.length] = {
      match: {
        ...{ kind: 'doubtful', code, mayBeNew: true },
        candidates: candidates.slice(0, MOST_CANDIDATES),
      },
      doubt: {
        code,
        row: code === 'near' ? null : (above?.row ?? null),
        reasons: code === 'near' ? [] : (first?.reasons ?? []),
      },
    }
  }
}

/** Which rows and children were met before: the first keeps its place, the later is in doubt. */
class SeenRows {
  private readonly rows = new Map<string, KeyedChild>()
  private readonly children = new Map<string, KeyedChild>()

  doubled(listed: KeyedChild, match: Match): Found {
    const twin = this.twinOf(listed)
    if (twin) {
      const sameId = twin.personalIdKey !== null && twin.personalIdKey === listed.personalIdKey
      return inDoubt('double_in_list', twin.row, [], !sameId)
    }
    if (match.kind === 'doubtful')
      return { match, doubt: { code: match.code, row: null, reasons: [] } }
    if (match.kind === 'none') return { match, doubt: null }
    const before = this.children.get(match.child.id)
    if (before) return inDoubt('same_child_twice', before.row, [], listed.personalIdKey === null)
    this.children.set(match.child.id, listed)
    return { match, doubt: null }
  }

  private twinOf(listed: KeyedChild): KeyedChild | undefined {
    const keys = rowKeysOf(listed)
    const twin = keys.map((key) => this.rows.get(key)).find((row) => row && mayBeOne(row, listed))
    for (const key of keys) if (!this.rows.has(key)) this.rows.set(key, listed)
    return twin
  }
}

function reviewed(
  row: { key: string; listed: KeyedChild; issues: readonly ListIssue[]; speaks: ListSpeaks },
  { match, doubt }: Found,
): ReviewedChild {
  const { key, listed, issues, speaks } = row
  const child = match.kind === 'certain' ? match.child : null
  const changes = child ? changesOf(listed, child, speaks) : []
  const underneath = stateUnder(match, changes.length)
  const isWrong = listed.fullName === null || issues.some((issue) => issue.severity === 'error')
  return {
    key,
    listed,
    state: isWrong ? 'wrong' : underneath,
    underneath,
    match: child,
    changes,
    candidates: match.kind === 'doubtful' ? match.candidates : [],
    doubt,
    mayBeNew: match.kind === 'doubtful' && match.mayBeNew,
    notices: noticesOf(listed, child, speaks),
    issues,
  }
}

function stateUnder(match: Match, changes: number): Exclude<ReviewState, 'wrong'> {
  if (match.kind === 'none') return 'new'
  if (match.kind === 'doubtful') return 'doubtful'
  return changes > 0 ? 'changed' : 'same'
}

function inDoubt(
  code: 'double_in_list' | 'same_child_twice',
  row: number,
  candidates: readonly Candidate[],
  mayBeNew: boolean,
): Found {
  const doubt = { code, row, reasons: [] }
  return { match: { kind: 'doubtful', code, candidates, mayBeNew }, doubt }
}

/** What two rows of one child share: the number, or name and birth. */
function rowKeysOf(listed: KeyedChild): string[] {
  const birth = listed.bornOn ?? listed.bornYear
  const byName =
    listed.fullName === null || birth === null
      ? []
      : [`name ${searchKey(listed.fullName)} ${birth}`]
  return listed.personalIdKey === null ? byName : [`id ${listed.personalIdKey}`, ...byName]
}

/** Two numbers make two children, whatever their names. */
function mayBeOne(one: KeyedChild, other: KeyedChild): boolean {
  return (
    one.personalIdKey === null ||
    other.personalIdKey === null ||
    one.personalIdKey === other.personalIdKey
  )
}

function issuesByRow(issues: readonly ListIssue[]): Map<string, ListIssue[]> {
  const byRow = new Map<string, ListIssue[]>()
  for (const issue of issues) {
    const place = placeOf(issue)
    const known = byRow.get(place)
    if (known) known.push(issue)
    else byRow.set(place, [issue])
  }
  return byRow
}

function placeOf(row: Pick<ListedChild, 'sheet' | 'row'>): string {
  return `${row.row}\u001f${row.sheet}`
}
