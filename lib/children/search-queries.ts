import { Prisma } from '@/prisma/client/client'
import type { Reach } from '@/lib/access/viewer'
import { personalIdIndex } from '@/lib/platform/personal-id-secret'
import { openTyped, sealTyped } from '@/lib/platform/typed-secret'
import type { ChildFilter } from './filter'
import { searchedFor } from './search'

/** Who searches: the commune whose numbers are compared, and how far they see. */
export type Searcher = { communeId: string; reach: Reach }

/** The filter with what was typed closed, as an address may carry it. */
export function sealedFor(
  viewer: { communeId: string; personId: string },
  filter: ChildFilter,
): ChildFilter {
  return { ...filter, q: '', sealed: filter.q === '' ? '' : sealTyped(viewer, filter.q) }
}

/** The filter with the words its address carries sealed; sealed for somebody else they say nothing. */
export function withTypedWords(
  viewer: { communeId: string; personId: string },
  filter: ChildFilter,
): ChildFilter {
  if (filter.sealed === '') return filter
  const q = openTyped(viewer, filter.sealed)
  return q === null ? { ...filter, q: '', sealed: '' } : { ...filter, q }
}

/**
 * What a search finds among the rows of `child_standing`, and by what: the child's own name or code
 * first, then whoever raises it, a telephone number, the whole personal ID. The ID is for those who have
 * the whole commune before them: to others even a yes would tell a number.
 */
export function searchOf(q: string, by: Searcher): { found: Prisma.Sql; foundBy: Prisma.Sql } {
  if (q.trim() === '') return { found: Prisma.sql`true`, foundBy: Prisma.sql`null` }
  const { words, phone, personalId } = searchedFor(q)
  const byName =
    words.length === 0 ? Prisma.sql`false` : Prisma.join(words.map(inNameOrCode), ' and ')
  const ways: [string, Prisma.Sql][] = []
  if (words.length > 0 && phone === null && personalId === null) {
    ways.push(['guardian', raisedBySomebodyCalled(words)])
  }
  if (phone !== null) ways.push(['phone', reachedAt(phone)])
  if (personalId !== null && by.reach === 'all') {
    const index = Buffer.from(personalIdIndex(by.communeId, personalId)).toString('hex')
    ways.push([
      'personal_id',
      Prisma.sql`id in (select id from child where personal_id_index = decode(${index}, 'hex'))`,
    ])
  }
  const found = Prisma.join([byName, ...ways.map(([, way]) => way)].map(inBrackets), ' or ')
  const whens = ways.map(([name, way]) => Prisma.sql`when ${way} then ${name}::text`)
  const foundBy =
    whens.length === 0
      ? Prisma.sql`null`
      : Prisma.sql`case when ${byName} then null ${Prisma.join(whens, ' ')} end`
  return { found: inBrackets(found), foundBy }
}

function inBrackets(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${condition})`
}

function inNameOrCode(word: string): Prisma.Sql {
  const like = `%${escaped(word)}%`
  return Prisma.sql`(search_key like ${like} or lower(code) like ${like})`
}

/** Every word begins a word of one name: a part of a word would find half the commune's guardians. */
function raisedBySomebodyCalled(words: readonly string[]): Prisma.Sql {
  // The database keeps a space before each word of the key, the first one too.
  const isCalled = (key: Prisma.Sql) =>
    Prisma.join(
      words.map((word) => Prisma.sql`${key} like ${`% ${escaped(word)}%`}`),
      ' and ',
    )
  return Prisma.sql`id in (
    select id from child where ${isCalled(Prisma.sql`guardian_key`)}
    union all
    select child_id from guardian where valid_to is null and ${isCalled(Prisma.sql`name_key`)})`
}

function reachedAt(digits: string): Prisma.Sql {
  const like = `%${digits}%`
  return Prisma.sql`id in (
    select id from child where guardian_phone like ${like}
    union all
    select child_id from guardian where valid_to is null and phone like ${like})`
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
