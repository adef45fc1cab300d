import { expect, test } from 'vitest'
import { officialCommune } from '@/lib/words/official/form'
import { officialHandover } from '@/lib/words/official/handover'
import { agreements } from '@/lib/words/vi/agreements'
import { contacts } from '@/lib/words/vi/contacts'
import { givers } from '@/lib/words/vi/givers'
import { offers } from '@/lib/words/vi/offers'

/** "xã" as the kind of a place; "xã hội", "hợp tác xã" and the like are other words. */
const COMMUNE = /(?<!tác )(?<!\p{L})xã(?!\p{L})(?! hội)/iu

test.each([
  ['agreements', agreements],
  ['contacts', contacts],
  ['givers', givers],
  ['offers', offers],
])('sentences about %s are true in a ward as well', (_, words) => {
  expect(sentencesOf(words).filter((sentence) => COMMUNE.test(sentence))).toEqual([])
})

test('the sheet of data handed over names the kind of the commune that gives them', () => {
  const { kind } = officialCommune.phuong
  const told = [
    ...[officialHandover.commune(kind), officialHandover.duties(kind)],
    ...Object.values(officialHandover.manners(kind)),
    ...sentencesOf(officialHandover),
  ]
  expect(told.filter((sentence) => COMMUNE.test(sentence))).toEqual([])
  expect(officialHandover.commune(kind)).toBe('Phường')
  expect(officialHandover.duties(kind)).toContain('báo ngay cho phường')
  expect(officialHandover.manners(kind).either).toContain('cán bộ của phường')
})

/** Every sentence of a part of the words, those that take a value included. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words)]
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap(sentencesOf)
}
