import { expect, test } from 'vitest'
import { lineChanges } from '@/lib/plans/line-changes'

test.each([
  ['nothing', ['Sở Y tế', 'Lưu: VT'], ['Sở Y tế', 'Lưu: VT'], [], []],
  ['another order', ['Sở Y tế', 'Lưu: VT'], ['Lưu: VT', 'Sở Y tế'], [], []],
  ['a line more', ['Lưu: VT'], ['Sở Y tế', 'Lưu: VT'], ['Sở Y tế'], []],
  ['a line less', ['Sở Y tế', 'Lưu: VT'], ['Lưu: VT'], [], ['Sở Y tế']],
  ['a line said otherwise', ['Lưu: VT'], ['Lưu: VT, VH'], ['Lưu: VT, VH'], ['Lưu: VT']],
  ['one of two alike', ['A', 'A', 'B'], ['B', 'A'], [], ['A']],
  ['several, in their own order', ['C', 'B', 'A'], ['A', 'E', 'D'], ['E', 'D'], ['C', 'B']],
  ['the first text', [], ['B', 'A'], ['B', 'A'], []],
])('%s', (_, before, after, added, removed) => {
  expect(lineChanges(before, after)).toEqual({ added, removed })
})
