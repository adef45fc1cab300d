import { z } from 'zod'
import { contradictionIn, type MatchingAsked } from '@/lib/assignments/matching/asked'
import { wordsIn } from '@/lib/words/words'
import { AskRefusal } from './refusal'

const MOST_CHILDREN = 10_000
const MOST_SPONSORS = 2_000
const MOST_PAIRS = 50_000
/** More children than a province has: a capacity beyond it is a slip. */
const MOST_CAPACITY = 1_000_000

/** Numbers are ids too, and other ones than their digits: they go as they are written in JSON. */
const id = z.union([z.string().min(1).max(200), z.number()]).transform((own) => JSON.stringify(own))
const place = z.union([id, z.null()]).default(null)
const ids = z
  .array(id)
  .nullable()
  .default([])
  .transform((own) => own ?? [])
const pair = z.object({ child: id, sponsor: id })
const asked = z.object({
  children: z
    .array(
      z.object({
        id,
        priority: z.int().min(-1_000).max(1_000),
        village: place,
        household: place,
        school: place,
        formerSponsors: ids,
      }),
    )
    .max(MOST_CHILDREN),
  sponsors: z
    .array(
      z.object({
        id,
        capacity: z.int().min(0).max(MOST_CAPACITY),
        villages: ids,
        schools: ids,
      }),
    )
    .max(MOST_SPONSORS),
  fixed: z.array(pair).max(MOST_PAIRS).default([]),
  excluded: z.array(pair).max(MOST_PAIRS).default([]),
})

const words = wordsIn('vi').ask

/** The question `match` as it stands in a file; what it cannot mean is refused with the place. */
export function askedMatching(text: string): MatchingAsked {
  let whole: unknown
  try {
    whole = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new AskRefusal('not_json', words.not_json())
  }
  const read = asked.safeParse(whole)
  if (!read.success) {
    const path = read.error.issues[0]?.path.map(String).join('.') ?? ''
    throw new AskRefusal('field_unreadable', words.field_unreadable(path))
  }
  const refused = contradictionIn(read.data)
  if (refused)
    throw new AskRefusal(
      refused.contradiction,
      words[refused.contradiction](String(givenId(refused.about))),
    )
  return read.data
}

/** An id as it was given. */
export function givenId(own: string): unknown {
  return JSON.parse(own)
}
