import type { DoubleReason } from '@/lib/children/double-reasons'
import { atHand, compareChildren, type ComparedChild } from '@/lib/children/doubles'
import { isSpelledAlike, searchKey } from '@/lib/people/full-name'
import { villageKey } from '@/lib/places/village'
import type { KnownChild } from './known-child'
import type { Candidate, DoubtCode, KeyedChild } from './review'

/** Which child of the ledger a row is about: one for certain, some perhaps, or none. */
export type Match =
  | { kind: 'certain'; child: KnownChild }
  | { kind: 'doubtful'; code: DoubtCode; candidates: readonly Candidate[]; mayBeNew: boolean }
  | { kind: 'none' }

/** The children of the ledger, found by personal ID or by name without marks. */
export type Ledger = {
  byId: ReadonlyMap<string, KnownChild>
  byName: ReadonlyMap<string, readonly KnownChild[]>
}

export function ledgerOf(children: readonly KnownChild[]): Ledger {
  const byId = new Map<string, KnownChild>()
  const byName = new Map<string, KnownChild[]>()
  for (const child of children) {
    if (child.personalIdKey !== null) byId.set(child.personalIdKey, child)
    const key = searchKey(child.fullName)
    const namesakes = byName.get(key)
    if (namesakes) namesakes.push(child)
    else byName.set(key, [child])
  }
  return { byId, byName }
}

/**
 * Finds the child of a row: by personal ID; else by name without marks and birth date; else by name,
 * birth year and village. What is near but not equal – another village, another day, marks on the
 * name, a number that belongs to another name – is doubtful and the officer's to say.
 */
export function matchChild(row: KeyedChild, ledger: Ledger): Match {
  if (row.fullName === null) return { kind: 'none' }
  const name = searchKey(row.fullName)
  const holder = row.personalIdKey === null ? undefined : ledger.byId.get(row.personalIdKey)
  if (holder) {
    return searchKey(holder.fullName) === name
      ? { kind: 'certain', child: holder }
      : { ...doubtful(row, 'id_other_name', [holder]), mayBeNew: false }
  }
  return matchByName(row, ledger.byName.get(name) ?? [])
}

function matchByName(row: KeyedChild, namesakes: readonly KnownChild[]): Match {
  const sameDay = namesakes.filter((child) => row.bornOn !== null && child.bornOn === row.bornOn)
  if (sameDay.length > 0) return decideAmong(row, sameDay)
  const sameYear = namesakes.filter((child) => isSameYear(row, child))
  const sameVillage = sameYear.filter((child) => isSameVillage(row, child))
  if (sameVillage.length > 0) return decideByYear(row, sameVillage)
  // A namesake of another village is one of many unless something else speaks for one child.
  const elsewhere = sameYear.filter((child) => likenessOf(row, child).score >= WORTH_ASKING)
  if (elsewhere.length > 0) return doubtful(row, 'other_village', elsewhere)
  if (sameYear.length > 0) return { kind: 'none' }
  const withoutBirth = namesakes.filter((child) => child.bornYear === null || row.bornYear === null)
  if (withoutBirth.length > 0) return doubtful(row, 'no_birth', withoutBirth)
  const sameHome = namesakes.filter(
    (child) => isSameVillage(row, child) && isSameGuardian(row, child),
  )
  return sameHome.length > 0 ? doubtful(row, 'other_birth', sameHome) : { kind: 'none' }
}

/** Name without marks and birth date agree. */
function decideAmong(row: KeyedChild, children: readonly KnownChild[]): Match {
  const near =
    children.length > 1 ? children.filter((child) => isSameVillage(row, child)) : children
  const [child] = near
  if (!child || near.length > 1) return doubtful(row, 'several', children)
  if (hasOtherId(row, child)) return doubtful(row, 'other_id', [child])
  const equal = row.fullName !== null && isSpelledAlike(row.fullName, child.fullName)
  if (!equal && !isSameVillage(row, child) && !isSameGuardian(row, child)) {
    return doubtful(row, 'similar_name', [child])
  }
  return { kind: 'certain', child }
}

/** Name, birth year and village agree; the days are unknown on one side or differ. */
function decideByYear(row: KeyedChild, children: readonly KnownChild[]): Match {
  const [child] = children
  if (!child || children.length > 1) return doubtful(row, 'several', children)
  if (hasOtherId(row, child)) return doubtful(row, 'other_id', [child])
  const daysDiffer = row.bornOn !== null && child.bornOn !== null
  return daysDiffer && !isSameGuardian(row, child)
    ? doubtful(row, 'other_birth', [child])
    : { kind: 'certain', child }
}

function doubtful(row: KeyedChild, code: DoubtCode, children: readonly KnownChild[]) {
  const candidates = children.map((child) => candidateOf(child, likenessOf(row, child).reasons))
  return { kind: 'doubtful' as const, code, candidates, mayBeNew: true }
}

/** A child a row may be about, with what speaks for and against it. */
export function candidateOf(child: KnownChild, reasons: readonly DoubleReason[]): Candidate {
  return { ...child, reasons }
}

const NOTHING_ALIKE = { score: 0, reasons: [] }
/** From here on somebody is asked about a namesake of another village. */
const WORTH_ASKING = 0.35

function likenessOf(row: KeyedChild, child: KnownChild) {
  return compareChildren(atHand(comparedRow(row)), atHand(comparedChild(child))) ?? NOTHING_ALIKE
}

/** A row as doubles are compared; its number has digits, the ledger's only a key. */
export function comparedRow(row: KeyedChild): ComparedChild {
  return { ...comparedFacts(row), fullName: row.fullName ?? '', personalId: row.personalId }
}

export function comparedChild(child: KnownChild): ComparedChild {
  return { ...comparedFacts(child), fullName: child.fullName, personalId: null }
}

/** These facts and no others: whoever keeps what came of a comparison knows it by them. */
function comparedFacts(of: KeyedChild | KnownChild) {
  const { bornOn, bornYear, sex, personalIdKey, village, guardianName } = of
  return { bornOn, bornYear, sex, personalIdKey, village, guardianName }
}

function hasOtherId(row: KeyedChild, child: KnownChild): boolean {
  return (
    row.personalIdKey !== null &&
    child.personalIdKey !== null &&
    row.personalIdKey !== child.personalIdKey
  )
}

function isSameYear(row: KeyedChild, child: KnownChild): boolean {
  return row.bornYear !== null && row.bornYear === child.bornYear
}

/** Unknown on one side says nothing against it. */
function isSameVillage(row: KeyedChild, child: KnownChild): boolean {
  if (row.village === null || child.village === null) return true
  return villageKey(row.village) === villageKey(child.village)
}

function isSameGuardian(row: KeyedChild, child: KnownChild): boolean {
  if (row.guardianName === null || child.guardianName === null) return false
  return searchKey(row.guardianName) === searchKey(child.guardianName)
}
