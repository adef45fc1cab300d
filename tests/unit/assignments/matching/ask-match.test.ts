import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedMatching } from '@/scripts/ask/asked-matching'
import { AskRefusal } from '@/scripts/ask/refusal'
import { ask } from '@/tests/support/ask'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-match-'))
})

afterAll(() => rm(folder, { recursive: true }))

test('ask match answers with the ids it was given, and says why in an officer’s words', async () => {
  const question = {
    children: [
      { id: 1, priority: 1, village: 'An Lâm', household: 'h', school: null, formerSponsors: [] },
      { id: '1', priority: 1, household: 'h' },
      { id: 'x', priority: 2 },
    ],
    sponsors: [
      { id: 'Hội', capacity: 3, villages: ['An Lâm'], schools: [] },
      { id: 'Đoàn', capacity: 0 },
    ],
    fixed: [{ child: 'ngoài', sponsor: 'Hội' }],
    excluded: [],
  }
  await writeFile(join(folder, 'hỏi.json'), `\ufeff${JSON.stringify(question)}`)
  const { exit, answer } = await ask(folder, 'match', 'hỏi.json')
  expect(exit).toBe(0)
  const objective = {
    ...{ coveredByPriority: { 1: 2, 2: 0 }, siblingPairsTogether: 1, nearby: 1 },
    ...{ maxLoadRatio: 1, continued: 0 },
  }
  expect(answer).toEqual({
    assignments: [
      {
        ...{ child: 1, sponsor: 'Hội' },
        reasons: [
          'anh chị em ruột cùng đơn vị này',
          'đơn vị phụ trách thôn',
          'còn nhận được 2/3 trẻ',
        ],
      },
      {
        ...{ child: '1', sponsor: 'Hội' },
        reasons: ['anh chị em ruột cùng đơn vị này', 'còn nhận được 2/3 trẻ'],
      },
    ],
    unassigned: [
      {
        child: 'x',
        because: 'Các đơn vị còn nhận được trẻ đã nhận đủ, ưu tiên em cần hơn hoặc đứng trước.',
      },
    ],
    ...{ objective, optimal: true, bounds: objective },
  })
})

test.each([
  ['không phải JSON', 'not_json'],
  ['{}', 'field_unreadable'],
  ['{"children":[{"id":"a","priority":"gấp"}],"sponsors":[]}', 'field_unreadable'],
  ['{"children":[],"sponsors":[{"id":"a","capacity":-1}]}', 'field_unreadable'],
  [
    '{"children":[],"sponsors":[{"id":2,"capacity":1},{"id":2,"capacity":1}]}',
    'same_sponsor_twice',
  ],
  ['{"children":[],"sponsors":[],"fixed":[{"child":1,"sponsor":2}]}', 'fixed_unknown_sponsor'],
])('what cannot be meant is refused: %s', (text, code) => {
  const refusal = (() => {
    try {
      return askedMatching(text)
    } catch (error) {
      return error
    }
  })()
  expect(refusal).toBeInstanceOf(AskRefusal)
  expect(refusal).toMatchObject({ code })
})
