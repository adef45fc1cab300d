import { dayOf, type Day } from '@/lib/calendar/day'
import type { ComparedChild } from '@/lib/children/doubles'
import { readBirth } from '@/lib/lists/birth'
import { convertFrom, possibleEncodings } from '@/lib/lists/legacy-text'
import { readPersonalId } from '@/lib/lists/identity-number'
import { readVillage } from '@/lib/lists/place'
import { readSex } from '@/lib/lists/sex'
import { wordsIn } from '@/lib/words/words'
import { AskRefusal } from './refusal'

/** A child of the question: what it is called in the answer, and what is compared. */
export type AskedChild = { id: string | number; child: ComparedChild }

/** More children than ten large communes have; a longer list is asked about in parts. */
export const MOST_CHILDREN = 50_000
/** Longer texts are no names and no villages. */
const MOST_LETTERS = 2_000

const words = wordsIn('vi').ask

/**
 * `{ "children": [{ "id", "fullName", … }] }` as the ledger would read each cell of a list: days as
 * offices write them, sex in any of their words, twelve digits with or without the zero. What a
 * field says that cannot be read is not known; a child without id or name is refused.
 */
export function askedChildren(text: string, now: Date): AskedChild[] {
  const list = childrenIn(text)
  if (list.length > MOST_CHILDREN) {
    throw new AskRefusal('too_many_children', words.too_many_children(MOST_CHILDREN))
  }
  const today = dayOf(now)
  const children = list.map((each, at) => askedChild(each, at, today))
  const seen = new Set<string>()
  for (const { id } of children) {
    const known = `${typeof id} ${id}`
    if (seen.has(known))
      throw new AskRefusal('id_repeated', words.id_repeated(shortened(String(id))))
    seen.add(known)
  }
  return children
}

function childrenIn(text: string): unknown[] {
  let whole: unknown
  try {
    whole = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new AskRefusal('not_json', words.not_json())
  }
  const children = fieldOf(whole, 'children')
  if (!Array.isArray(children)) throw new AskRefusal('no_children', words.no_children())
  return children as unknown[]
}

function askedChild(each: unknown, at: number, today: Day): AskedChild {
  const id = fieldOf(each, 'id')
  const fullName = fieldOf(each, 'fullName')
  const isId = (typeof id === 'string' && id !== '') || Number.isFinite(id)
  if (!isId) throw new AskRefusal('id_missing', words.id_missing(at + 1))
  if (typeof fullName !== 'string') throw new AskRefusal('name_missing', words.name_missing(at + 1))
  const said = (name: string) => writtenIn(each, name)
  const personalId = readPersonalId(said('personalId')).value
  const birth = readBirth(said('bornOn'), today)
  const year = readBirth(said('bornYear'), today)
  return {
    id: id as string | number,
    child: {
      fullName: inUnicode(fullName.slice(0, MOST_LETTERS)),
      bornOn: birth.kind === 'day' ? birth.bornOn : null,
      bornYear:
        birth.kind === 'year' ? birth.bornYear : year.kind === 'year' ? year.bornYear : null,
      sex: readSex(said('sex')) ?? null,
      village: readVillage(String(said('village') ?? '')),
      guardianName: textOrNull(said('guardianName')),
      personalId,
      personalIdKey: personalId,
    },
  }
}

/** What was written in a field: a text or a number; anything else says nothing. */
function writtenIn(each: unknown, name: string): string | number | null {
  const value = fieldOf(each, name)
  if (typeof value === 'string') return inUnicode(value.slice(0, MOST_LETTERS))
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** Texts of old fonts arrive as other letters; each is read by itself. */
function inUnicode(text: string): string {
  return convertFrom(possibleEncodings(text)[0] ?? 'unicode', text)
}

function fieldOf(thing: unknown, name: string): unknown {
  if (typeof thing !== 'object' || thing === null || !Object.hasOwn(thing, name)) return undefined
  return (thing as Record<string, unknown>)[name]
}

function textOrNull(written: string | number | null): string | null {
  return typeof written === 'string' && written.trim() !== '' ? written : null
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
