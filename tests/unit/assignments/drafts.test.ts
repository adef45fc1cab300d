import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedOf, waitingIn, type DraftAnswer, type DraftQuestion } from '@/lib/assignments/draft'
import { differencesBetween } from '@/lib/assignments/draft-comparison'
import { boundsOf, draftReasons, figuresOf } from '@/lib/assignments/draft-figures'
import { changeDraftInput, draftInput } from '@/lib/assignments/draft-input'
import { askedAnew, changed, isByHand, linesOf, unitOf } from '@/lib/assignments/draft-line'
import { isMoved, movesSince } from '@/lib/assignments/draft-moves'
import { draftPriorityNamed, draftPriorityOf } from '@/lib/assignments/draft-priority'
import { answerOf, decideChange, decideQuestion, questionAnew } from '@/lib/assignments/draft-rules'
import { contradictionIn } from '@/lib/assignments/matching/asked'
import { match } from '@/lib/assignments/matching/match'
import { day } from '@/lib/calendar/day'
import { linearSolver } from '@/lib/platform/linear-solver'

const child = (id: string, change: Partial<DraftQuestion['children'][number]> = {}) => ({
  ...{ id, priority: 1, village: null, household: null, school: null, formerSponsors: [] },
  ...change,
})
const unit = (id: string, promised: number | null, running = 0, villages: string[] = []) => ({
  ...{ id, promised, running, villages, schools: [] },
})

/** An and Binh live in one household with Chi, whom Công an has; Dung waits alone. */
const question: DraftQuestion = {
  children: [
    child('an', { household: 'h', village: 'lam' }),
    child('binh', { household: 'h', priority: 3 }),
    child('dung', { priority: 3, formerSponsors: ['phu-nu'] }),
    child('chi', { household: 'h' }),
  ],
  units: [unit('cong-an', 2, 1), unit('phu-nu', 2, 0, ['lam']), unit('chua-hua', null)],
  siblings: [{ child: 'chi', sponsor: 'cong-an', counted: true }],
  held: [],
  turnedDown: [{ child: 'dung', sponsor: 'cong-an' }],
  kept: [],
  barred: [],
}

async function answered(asked: DraftQuestion): Promise<DraftAnswer> {
  const engine = askedOf(asked)
  expect(contradictionIn(engine)).toBeNull()
  const { given, optimal, bounds } = await match(engine, linearSolver(4_000))
  const sponsors = [...given].map((place) => engine.sponsors[place]?.id ?? null)
  return answerOf(asked, engine.children, { given: sponsors, optimal, bounds })
}

describe('the question', () => {
  test('who runs already uses the promise once, with or without a name', () => {
    const { fixed, sponsors } = askedOf(question)
    expect(fixed).toEqual([{ child: 'chi', sponsor: 'cong-an' }])
    expect(sponsors.map(({ capacity }) => capacity)).toEqual([2, 2, 0])
    const more = askedOf({ ...question, units: [unit('cong-an', 5, 3)] })
    expect(more.fixed.filter(({ sponsor }) => sponsor === 'cong-an')).toHaveLength(3)
  })

  test('a sibling from before the plan uses none of the promise', () => {
    const siblings = [{ child: 'chi', sponsor: 'cong-an', counted: false }]
    const { fixed, sponsors } = askedOf({ ...question, siblings })
    expect(fixed.filter(({ sponsor }) => sponsor === 'cong-an')).toHaveLength(2)
    expect(sponsors[0]?.capacity).toBe(3)
  })

  test('what is kept stays, against an earlier refusal too; who is left for later is not asked about', () => {
    const kept = [
      { child: 'dung', sponsor: 'cong-an' },
      { child: 'binh', sponsor: null },
    ]
    const asked = askedOf({ ...question, kept })
    expect(contradictionIn(asked)).toBeNull()
    expect(asked.fixed).toContainEqual(kept[0])
    expect(asked.excluded).toEqual([])
    expect(asked.children.map(({ id }) => id)).toEqual(['an', 'dung', 'chi'])
  })

  test('who is kept for a unit goes to that one, and its place is taken also while left for later', async () => {
    const held = [{ child: 'dung', sponsor: 'cong-an' }]
    const asked = askedOf({ ...question, held, barred: held })
    expect(contradictionIn(asked)).toBeNull()
    expect(asked.fixed).toContainEqual(held[0])
    const lines = linesOf(question, await answered({ ...question, held }), null)
    expect(lines.find((line) => line.child === 'dung')?.sponsor).toBe('cong-an')
    // Công an took Chi and keeps its second place for Dung.
    expect(lines.find((line) => line.child === 'binh')?.sponsor).toBe('phu-nu')
    const { reasons } = draftReasons({ ...question, held }, lines)
    expect(reasons[2]?.[0]).toEqual({ kind: 'held' })
    const later = askedOf({ ...question, held, kept: [{ child: 'dung', sponsor: null }] })
    expect(later.children.map(({ id }) => id)).not.toContain('dung')
    expect(later.fixed).toContainEqual(held[0])
  })

  test('nobody waits, or nobody has room: there is nothing to ask', () => {
    expect(decideQuestion(question)).toBeNull()
    const nobody = { ...question, children: [child('chi')] }
    expect(decideQuestion(nobody)).toBe('nobody_waits')
    const full = { ...question, units: [unit('cong-an', 1, 1), unit('chua-hua', null)] }
    expect(decideQuestion(full)).toBe('no_room')
  })
})

describe('what is found', () => {
  test('siblings go where their sister is, the others by what speaks for them, with the reasons', async () => {
    const answer = await answered(question)
    expect(answer.optimal).toBe(true)
    const lines = linesOf(question, answer, null)
    expect(lines.map(({ child: id, sponsor }) => [id, sponsor])).toEqual([
      ['an', 'phu-nu'],
      ['binh', 'cong-an'],
      ['dung', 'phu-nu'],
    ])
    const figures = figuresOf(question, lines)
    expect(figures).toEqual({
      covered: [
        { priority: 1, covered: 1, of: 1 },
        { priority: 3, covered: 2, of: 2 },
      ],
      ...{ siblingPairs: 1, nearby: 1, continued: 1 },
      largestLoad: { unit: 'cong-an', has: 2, promised: 2 },
    })
    expect(boundsOf(question, answer)).toEqual({ siblingPairs: 1, nearby: 1, continued: 1 })
    const { reasons, left } = draftReasons(question, lines)
    expect(left).toEqual([null, null, null])
    expect(reasons[0]?.map(({ kind }) => kind)).toEqual(['village', 'room'])
    expect(reasons[1]).toEqual([{ kind: 'siblings' }, { kind: 'room', left: 1, capacity: 2 }])
  })

  test('why nobody: no room, barred, others first, left by hand, the unit chosen barred', async () => {
    const few = { ...question, units: [unit('phu-nu', 1)], siblings: [], turnedDown: [] }
    const all = { ...few, children: question.children.filter(({ id }) => id !== 'chi') }
    const answer = await answered(all)
    const lines = linesOf(all, answer, null)
    expect(draftReasons(all, lines).left).toEqual([null, 'others_first', 'others_first'])
    const barred = [{ child: 'an', sponsor: 'phu-nu' }]
    const other = await answered({ ...all, barred })
    const told = linesOf({ ...all, barred }, other, null)
    expect(draftReasons({ ...all, barred }, told).left[0]).toBe('barred')
    const byHand = changed(told, [
      { child: 'an', sponsor: 'phu-nu', kept: false, barred: ['phu-nu'] },
      { child: 'binh', sponsor: null, kept: true, barred: [] },
    ]).map((line) => ({ ...line, found: line.child === 'binh' ? 'phu-nu' : null }))
    expect(draftReasons(all, byHand).left.slice(0, 2)).toEqual(['unit_barred', 'left_by_hand'])
  })
})

describe('what the author says', () => {
  const answer: DraftAnswer = {
    found: [{ child: 'an', sponsor: 'phu-nu' }],
    optimal: true,
    bounds: {
      ...{ coveredByPriority: {}, siblingPairsTogether: 0, nearby: 1 },
      ...{ maxLoadRatio: 1, continued: 0 },
    },
  }

  test('a line nobody spoke of is as it was found; one that was stays as it was said', () => {
    const lines = linesOf(question, answer, [
      { child: 'binh', sponsor: 'cong-an', kept: false, barred: ['phu-nu'] },
    ])
    expect(lines.map(({ sponsor }) => sponsor)).toEqual(['phu-nu', 'cong-an', null])
    expect(lines.map(isByHand)).toEqual([false, true, false])
    expect(askedAnew(lines)).toEqual({
      kept: [{ child: 'binh', sponsor: 'cong-an' }],
      barred: [{ child: 'binh', sponsor: 'phu-nu' }],
    })
  })

  test('a unit that is barred and still chosen proposes nobody and is not kept', () => {
    const [line] = linesOf(question, answer, [
      { child: 'an', sponsor: 'phu-nu', kept: false, barred: ['phu-nu'] },
    ])
    expect(line && unitOf(line)).toBeNull()
    expect(line && askedAnew([line]).kept).toEqual([])
  })

  test('asked anew it is about those who still wait and units there still are', () => {
    const lines = linesOf(question, answer, null)
    const ledger = {
      ...question,
      children: question.children.filter(({ id }) => id !== 'binh'),
      units: question.units.filter(({ id }) => id !== 'cong-an'),
    }
    const said = [
      { child: 'an', sponsor: 'phu-nu', kept: true, barred: [] },
      { child: 'binh', sponsor: 'phu-nu', kept: true, barred: [] },
      { child: 'dung', sponsor: 'cong-an', kept: true, barred: ['cong-an', 'phu-nu'] },
    ]
    const { kept, barred } = questionAnew(ledger, lines, said)
    expect(kept).toEqual([{ child: 'an', sponsor: 'phu-nu' }])
    expect(barred).toEqual([{ child: 'dung', sponsor: 'phu-nu' }])
  })

  test('of what was seen last, of its own children and units', () => {
    const draft = { question, lines: linesOf(question, answer, null), changes: 2 }
    const line = { child: 'an', sponsor: 'phu-nu', kept: true, barred: [] }
    expect(decideChange(draft, { seen: 2, lines: [line] })).toBeNull()
    expect(decideChange(null, { seen: 2, lines: [line] })).toBe('not_found')
    expect(decideChange(draft, { seen: 1, lines: [line] })).toBe('changed_elsewhere')
    for (const strange of [{ child: 'chi' }, { sponsor: 'la' }, { barred: ['la'] }]) {
      expect(decideChange(draft, { seen: 2, lines: [{ ...line, ...strange }] })).toBe('not_found')
    }
  })

  test('one unit cannot be kept and barred in one line', () => {
    const draftId = '01890000-0000-7000-8000-000000000001'
    const lines = [{ child: draftId, sponsor: draftId, kept: true, barred: [draftId] }]
    for (const read of [
      changeDraftInput.safeParse({ draftId, seen: '0', lines }),
      draftInput.safeParse({ again: { draftId, seen: '0', lines } }),
    ]) {
      expect(read.error?.issues).toMatchObject([{ message: 'kept_and_barred' }])
    }
    expect(draftInput.safeParse({}).success).toBe(true)
  })
})

describe('what moved meanwhile', () => {
  const { children, units, siblings, held } = question

  test('nothing did, and what was sent from the draft itself is no news', () => {
    expect(isMoved(movesSince(question, question, []))).toBe(false)
    const sent = [{ child: 'an', sponsor: 'phu-nu' }]
    const now = {
      ...{ children, held },
      siblings: [...siblings, { child: 'an', sponsor: 'phu-nu', counted: true }],
      units: units.map((one) => (one.id === 'phu-nu' ? { ...one, running: 1 } : one)),
    }
    expect(isMoved(movesSince(question, now, sent))).toBe(false)
    expect(movesSince(question, now, [])).toEqual({
      ...{ gone: ['an'], came: [], units: ['phu-nu'], held: [] },
    })
  })

  test('who came, whose promise is another one, which unit is new or gone', () => {
    const now = {
      children: [...children, child('em')],
      ...{ siblings, held },
      units: [unit('cong-an', 3, 1), unit('phu-nu', 2, 0, ['lam']), unit('moi', 1)],
    }
    expect(movesSince(question, now, [])).toEqual({
      ...{ gone: [], came: ['em'], units: ['cong-an', 'chua-hua', 'moi'], held: [] },
    })
  })

  test('who is kept for a unit since, for another one, or no longer', () => {
    const pair = (of: string, sponsor: string) => ({ child: of, sponsor })
    const then = { ...question, held: [pair('an', 'cong-an'), pair('binh', 'cong-an')] }
    const now = { ...question, held: [pair('an', 'cong-an'), pair('dung', 'phu-nu')] }
    expect(movesSince(then, now, []).held).toEqual(['binh', 'dung'])
    expect(isMoved(movesSince(then, now, []))).toBe(true)
    expect(movesSince(then, { ...now, held: [pair('an', 'phu-nu')] }, []).held).toEqual([
      ...['an', 'binh'],
    ])
    // What was sent from the draft is settled, and so is its hold.
    const sent = [pair('binh', 'cong-an'), pair('dung', 'phu-nu')]
    expect(movesSince(then, now, sent).held).toEqual([])
  })
})

test('two drafts differ where a child has another unit, or is of one of them only', () => {
  const line = (id: string, sponsor: string | null, barred: string[] = []) => ({
    ...{ child: id, sponsor, kept: false, barred },
  })
  expect(
    differencesBetween(
      [line('an', 'a'), line('binh', 'a'), line('chi', null)],
      [line('an', 'a'), line('binh', 'a', ['a']), line('dung', 'b')],
    ),
  ).toEqual([
    { child: 'binh', before: 'a', after: null },
    { child: 'dung', before: undefined, after: 'b' },
    { child: 'chi', before: null, after: undefined },
  ])
})

test('the especially difficult first, then the levels of priority', () => {
  const on = day('2026-11-20')
  const inNeed = (change: object) => ({
    ...{ category: 'near_poor_household' as const, especiallyDifficult: false, waitingSince: on },
    ...change,
  })
  const cases = [
    [{ especiallyDifficult: true }, 1, 'difficult'],
    [{ category: 'orphan_both' }, 2, 'high'],
    [{ category: 'orphan_one' }, 3, 'middle'],
    [{}, 4, 'usual'],
  ] as const
  for (const [change, number, name] of cases) {
    expect(draftPriorityOf(inNeed(change), on)).toBe(number)
    expect(draftPriorityNamed(number)).toBe(name)
  }
})

test('whatever is kept and barred, the question contradicts itself nowhere', () => {
  const ids = ['an', 'binh', 'dung']
  const units = ['cong-an', 'phu-nu', 'chua-hua']
  const said = fc.record({
    child: fc.constantFrom(...ids),
    sponsor: fc.constantFrom(...units, null),
    kept: fc.boolean(),
    barred: fc.subarray(units),
  })
  const lines = linesOf(question, { found: [{ child: 'an', sponsor: 'phu-nu' }] }, null)
  fc.assert(
    fc.property(fc.uniqueArray(said, { selector: (line) => line.child }), (lots) => {
      const asked = askedOf(questionAnew(question, lines, lots))
      expect(contradictionIn(asked)).toBeNull()
      expect(waitingIn(question).map(({ id }) => id)).toEqual(ids)
    }),
  )
})
