import { searchKey } from '@/lib/people/full-name'
import { remembered } from './remembered'
import { isBlank, textOf, type Cell } from './sheet'

const YES = new Set([
  'x',
  'co',
  'v',
  '✓',
  '✔',
  '√',
  '1',
  'true',
  'yes',
  'y',
  'dung',
  '+',
  '*',
  'xx',
  '☑',
  '☒',
  '■',
])
const NO = new Set([
  'khong',
  'ko',
  'k',
  '0',
  'false',
  'no',
  'n',
  '-',
  '--',
  'chua',
  'sai',
  '☐',
  '□',
])

/**
 * A cell that ticks or leaves (đánh dấu "x"): true, false, or undefined when it says something
 * else. An empty cell is false.
 */
export function readFlag(cell: Cell | undefined): boolean | undefined {
  if (isBlank(cell)) return false
  return flagOf(textOf(cell))
}

const flagOf = remembered((text): boolean | undefined => {
  const key = searchKey(text.slice(0, 20)).replace(/[().]/g, '').trim()
  if (YES.has(key)) return true
  return NO.has(key) || key === '' ? false : undefined
})
