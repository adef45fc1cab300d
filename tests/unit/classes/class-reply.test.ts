import { expect, test } from 'vitest'
import { classReplySince, type ClassReply } from '@/lib/classes/class-answer'

const OPENED = new Date('2026-11-12T01:00:00Z')
const answer = (at: string, proposed: number, known: number) => ({
  ...{ at: new Date(at), by: 'Cô Lan', pupils: 30, withoutCard: 0 },
  ...{ proposed, known },
})

test.each<[string, ReturnType<typeof answer> | null, ClassReply]>([
  ['nothing ever', null, 'missing'],
  ['sent before the round', answer('2026-11-12T00:59:59Z', 3, 0), 'missing'],
  ['nobody, in the moment it was opened', answer('2026-11-12T01:00:00Z', 0, 0), 'none'],
  ['somebody new', answer('2026-11-13T01:00:00Z', 1, 0), 'sent'],
  ['somebody the book knows', answer('2026-11-13T01:00:00Z', 0, 1), 'sent'],
])('%s', (_, said, reply) => {
  expect(classReplySince(said, OPENED)).toBe(reply)
})
