import { expect, test } from 'vitest'
import { CONFIRMED_MINUTES } from '@/lib/access/confirmation'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport } from '@/lib/access/list-export'

const MOST_UNASKED = 100
const AT = new Date('2026-11-20T02:30:00Z')
const ago = (minutes: number) => new Date(AT.getTime() - minutes * 60_000).toISOString()

test.each([
  [MOST_LINES_OF_FILE, 0, null, null],
  [MOST_LINES_OF_FILE + 1, 0, null, 'too_many'],
  [MOST_LINES_OF_FILE + 1, MOST_LINES_OF_FILE + 1, ago(0), 'too_many'],
  [MOST_UNASKED, MOST_UNASKED, null, null],
  [MOST_UNASKED + 1, MOST_UNASKED, null, null],
  [MOST_UNASKED + 1, MOST_UNASKED + 1, null, 'unconfirmed'],
  [MOST_UNASKED + 1, MOST_UNASKED + 1, ago(CONFIRMED_MINUTES), 'unconfirmed'],
  [MOST_UNASKED + 1, MOST_UNASKED + 1, ago(CONFIRMED_MINUTES - 1), null],
])(
  '%i lines naming %i children, password typed at %s: %s',
  (lines, children, confirmedAt, told) => {
    expect(decideExport({ confirmedAt }, { lines, children, most: MOST_UNASKED }, AT)).toBe(told)
  },
)
