import { expect, test } from 'vitest'
import { decideUndo, undoableUntil } from '@/lib/lists/undo'

const WRITTEN = new Date('2026-11-20T09:30:00+07:00')
const at = (text: string) => new Date(text)

test('a written list may be taken back for a day, hour for hour', () => {
  expect(undoableUntil(WRITTEN)).toEqual(at('2026-11-21T09:30:00+07:00'))
})

test.each([
  ['not written', { committedAt: null, undoneAt: null, touched: [] }, 'not_committed'],
  ['taken back', { committedAt: WRITTEN, undoneAt: WRITTEN, touched: ['VA-1'] }, 'already_undone'],
  ['touched since', { committedAt: WRITTEN, undoneAt: null, touched: ['VA-1'] }, 'changed_since'],
  ['untouched', { committedAt: WRITTEN, undoneAt: null, touched: [] }, null],
] as const)('%s', (_said, facts, answer) => {
  expect(decideUndo(facts, at('2026-11-21T09:30:00+07:00'))).toBe(answer)
})

test('a moment after the day it is too late, touched or not', () => {
  const facts = { committedAt: WRITTEN, undoneAt: null, touched: ['VA-1'] }
  expect(decideUndo(facts, at('2026-11-21T09:30:00.001+07:00'))).toBe('undo_too_late')
})
