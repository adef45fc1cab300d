import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  promisedAfter,
  promisedAgain,
  type KeptStep,
  type Promised,
} from '@/lib/mobilisation/promise'
import { STEP_KINDS, type StepKind } from '@/lib/mobilisation/step'

const LEVEL = { minVnd: 1_000_000, maxVnd: 1_000_000, rhythm: 'quarterly' } as const
const OTHER = { minVnd: 300_000, maxVnd: 500_000, rhythm: 'monthly' } as const
const promise = (children: number, level: Promised['level'] = null) => ({ children, level })

describe('what a step makes of a unit’s own lines', () => {
  test('a promise is its number, and keeps the level where it says none', () => {
    const before = { children: 3, level: OTHER }
    expect(promisedAfter({ kind: 'promised', promise: promise(5) }, before, 1)).toEqual({
      ...{ children: 5, level: OTHER },
    })
    expect(promisedAfter({ kind: 'promised', promise: promise(5, LEVEL) }, before, 1)).toEqual({
      ...{ children: 5, level: LEVEL },
    })
  })

  test('whoever declines or rests promises no more than it carries', () => {
    const after = (kind: StepKind, children: number | null, assigned: number) =>
      promisedAfter({ kind, promise: null }, { children, level: LEVEL }, assigned).children
    expect(after('declined', 5, 2)).toBe(2)
    expect(after('resting', 5, 0)).toBe(0)
    expect(after('declined', 1, 2)).toBe(1)
    expect(after('declined', null, 0)).toBe(0)
  })

  test('other talks leave them', () => {
    const before = { children: 3, level: null }
    for (const kind of ['approached', 'answered', 'followed_up'] as const) {
      expect(promisedAfter({ kind, promise: null }, before, 1)).toBe(before)
    }
  })
})

/** A book of one unit: steps are written on top of what its lines say, and reversed. */
class Book {
  now: Promised
  steps: KeptStep[] = []
  /** children it carries at the moment */
  carried = 0
  private at = 0

  constructor(start: Promised) {
    this.now = start
  }

  write(kind: StepKind, children: number, level: Promised['level'] = null): string {
    const made = kind === 'promised' ? promise(children, level) : null
    const id = String(this.steps.length)
    this.steps.push({
      ...{ id, kind, promise: made, before: this.now, reversedAt: null },
      ...{ carried: this.carried, recordedAt: this.instant() },
    })
    this.now = promisedAfter({ kind, promise: made }, this.now, this.carried)
    return id
  }

  reverse(id: string): void {
    this.now = promisedAgain(this.steps, id, this.now) ?? this.now
    this.steps = this.steps.map((step) =>
      step.id === id ? { ...step, reversedAt: this.instant() } : step,
    )
  }

  private instant(): Date {
    this.at += 1000
    return new Date(this.at)
  }
}

describe('what they say again once a step is reversed', () => {
  test('what stood before it', () => {
    const book = new Book({ children: 3, level: OTHER })
    book.reverse(book.write('promised', 30, LEVEL))
    expect(book.now).toEqual({ children: 3, level: OTHER })
  })

  test('a reversal of an earlier promise changes nothing, until the later one is reversed as well', () => {
    const book = new Book({ children: 3, level: null })
    const [first, second] = [book.write('promised', 5), book.write('promised', 8)]
    book.reverse(first)
    expect(book.now.children).toBe(8)
    book.reverse(second)
    expect(book.now.children).toBe(3)
  })

  test('one written after another was reversed goes back to what it found', () => {
    const book = new Book({ children: 3, level: null })
    book.reverse(book.write('promised', 5))
    book.now = { children: 4, level: null }
    book.reverse(book.write('declined', 0))
    expect(book.now.children).toBe(4)
  })

  test('what stood before a no, however many children it was given or lost since', () => {
    const book = new Book({ children: 5, level: null })
    book.carried = 2
    const id = book.write('resting', 0)
    expect(book.now.children).toBe(2)
    book.carried = 3
    book.reverse(id)
    expect(book.now.children).toBe(5)
  })

  test('what the office wrote since stays', () => {
    const book = new Book({ children: null, level: null })
    const id = book.write('promised', 5)
    book.now = { children: 6, level: null }
    book.reverse(id)
    expect(book.now.children).toBe(6)
  })

  test('a talk that promised nothing changes nothing', () => {
    const book = new Book({ children: 3, level: null })
    const id = book.write('answered', 0)
    expect(promisedAgain(book.steps, id, book.now)).toBeNull()
  })

  test('everything reversed in any order: as if nothing had been written', () => {
    const written = fc.array(fc.tuple(fc.constantFrom(...STEP_KINDS), fc.nat(9)), { maxLength: 6 })
    fc.assert(
      fc.property(
        written,
        fc.option(fc.nat(9)),
        fc.infiniteStream(fc.nat()),
        (all, start, dice) => {
          const book = new Book({ children: start, level: null })
          const ids = all.map(([kind, children]) => book.write(kind, children + 1))
          while (ids.length > 0) {
            const at = (dice.next().value ?? 0) % ids.length
            book.reverse(ids.splice(at, 1)[0] ?? '')
          }
          expect(book.now.children).toBe(start)
        },
      ),
    )
  })
})
