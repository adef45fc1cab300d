'use client'

import type { ReadRow } from '@/lib/classes/pupil'
import { cellId, goTo } from './sheet-keys'
import { filled, type SheetWords } from './sheet-words'

/** As many as one puts right in one go; the others come up behind them. */
const MOST = 8

type Props = { read: { at: number; row: ReadRow }[]; words: SheetWords }

/** The cells that are not right, each a way to it. */
export function WrongCells({ read, words }: Props) {
  const wrong = read.flatMap(({ at, row }) => row.issues.map((issue) => ({ at, ...issue })))
  if (wrong.length === 0) return null
  return (
    <section aria-label={words.wrongTitle} className="error-summary">
      <h2>{words.wrongTitle}</h2>
      <ul>
        {wrong.slice(0, MOST).map(({ at, column, code }) => (
          <li key={`${at}-${column}-${code}`}>
            <a
              href={`#${cellId({ row: at, column })}`}
              onClick={(event) => {
                if (goTo({ row: at, column })) event.preventDefault()
              }}
            >
              {filled(words.wrongCell, {
                ...{ no: at + 1, column: words.columns[column], issue: words.issues[code] },
              })}
            </a>
          </li>
        ))}
      </ul>
      {wrong.length > MOST && <p>{filled(words.wrongMore, { count: wrong.length - MOST })}</p>}
    </section>
  )
}
