import { wordsOfList } from '@/lib/people/name-words'
import type { Tx } from '@/lib/platform/db/client'
import { childKey, KEY_RULE, type KeyFacts } from './child-key'

/** So many are computed before they are written: the rows travel as one text. */
const KEYS_AT_ONCE = 5_000

/** What `childKey` computes as columns, with the rule it was computed by. */
export const KEY_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  name: 'bigint',
  letters: 'bigint',
  day: 'bigint',
  day_and_given: 'bigint',
  year_and_given: 'bigint',
  year_and_first: 'bigint',
  guardian: 'bigint',
  second_guardian: 'bigint',
  rule: 'int',
} as const

/**
 * Computes what children are looked up by from their rows as they stand and keeps it beside them.
 * Whoever changes a child's name, birth or one of its guardians does it after that. Where they are computed already,
 * by somebody else at this moment too, nothing is done: a trigger takes the word back as soon as one of the facts changes.
 */
export async function keepKeys(tx: Tx, childIds: readonly string[]): Promise<void> {
  const wordOf = wordsOfList()
  // In one order, whoever writes: two at once wait for each other and neither is sent back.
  const ordered = [...childIds].sort()
  for (let at = 0; at < ordered.length; at += KEYS_AT_ONCE) {
    const children = await tx.$queryRaw<(KeyFacts & { commune: string; id: string })[]>`
      select c.commune_id as commune, c.id, c.full_name as "fullName", c.born_on::text as "bornOn",
        c.born_year as "bornYear",
        nullif(concat_ws(', ', c.guardian_name, (
          select string_agg(g.full_name, ', ' order by g.valid_from, g.id) from guardian g
          where g.commune_id = c.commune_id and g.child_id = c.id and g.valid_to is null)), '')
          as "guardianName"
      from child c join child_key k on k.commune_id = c.commune_id and k.id = c.id
      where c.id = any(${ordered.slice(at, at + KEYS_AT_ONCE)}::uuid[]) and k.rule < ${KEY_RULE}`
    if (children.length === 0) continue
    const rows = children.map(({ commune, id, ...facts }) => ({
      ...{ commune_id: commune, id },
      ...childKey(facts, wordOf),
    }))
    await tx.$executeRaw`
      update child_key k set
        name = said.name, letters = said.letters, day = said.day,
        day_and_given = said.day_and_given, year_and_given = said.year_and_given,
        year_and_first = said.year_and_first, guardian = said.guardian,
        second_guardian = said.second_guardian, rule = ${KEY_RULE}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
        commune_id uuid, id uuid, name bigint, letters bigint, day bigint, day_and_given bigint,
        year_and_given bigint, year_and_first bigint, guardian bigint, second_guardian bigint)
      where k.commune_id = said.commune_id and k.id = said.id and k.rule < ${KEY_RULE}`
  }
}

/** Keeps keys for children that have none of the present rule; at most so many, says how many. */
export async function mendKeys(tx: Tx, most: number): Promise<number> {
  const keyless = await tx.$queryRaw<{ id: string }[]>`
    select id from child_key where rule < ${KEY_RULE} limit ${most}`
  await keepKeys(
    tx,
    keyless.map(({ id }) => id),
  )
  return keyless.length
}
