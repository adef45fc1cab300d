'use client'

import { memo, useLayoutEffect, useRef } from 'react'
import {
  CLASS_COLUMNS,
  LONGEST_CELL,
  type ClassColumn,
  type ClassRow,
} from '@/lib/classes/class-row'
import type { ReadRow } from '@/lib/classes/pupil'
import { cellId } from './sheet-keys'
import { filled, type SheetWords } from './sheet-words'

/** Columns in which something is chosen more often than written. */
const LISTED: Partial<Record<ClassColumn, string>> = {
  sex: 'sheet-sexes',
  village: 'sheet-villages',
  circumstance: 'sheet-categories',
  card: 'sheet-answers',
}
const NUMERIC: readonly ClassColumn[] = ['personalId', 'guardianPhone']

type Props = { at: number; row: ClassRow; read: ReadRow; words: SheetWords }

/** One pupil. Drawn anew only when something of it changed: a class has thousands of cells. */
export const PupilRow = memo(function PupilRow({ at, row, read, words }: Props) {
  return (
    <tr data-marked={read.kind === 'marked' || undefined}>
      <th className="sheet-no" scope="row">
        {at + 1}
      </th>
      {CLASS_COLUMNS.map((column) => {
        const code = read.issues.find((issue) => issue.column === column)?.code
        return (
          <td className={`sheet-${column}`} key={column}>
            <Cell
              at={at}
              column={column}
              issue={code && words.issues[code]}
              label={filled(words.cell, { column: words.columns[column], no: at + 1 })}
              text={row[column] ?? ''}
            />
          </td>
        )
      })}
    </tr>
  )
})

/**
 * The browser holds what is typed, and the sheet follows it: a field that is written back to while Telex
 * is putting a mark on a letter would lose the letter. Only what came from elsewhere is written into it.
 */
function Cell(props: {
  at: number
  column: ClassColumn
  issue: string | undefined
  label: string
  text: string
}) {
  const { at, column, issue, label, text } = props
  const cell = useRef<HTMLInputElement>(null)
  const id = cellId({ row: at, column })
  useLayoutEffect(() => {
    if (cell.current && cell.current.value !== text) cell.current.value = text
  }, [text])
  return (
    <>
      <input
        aria-describedby={issue && `${id}-issue`}
        aria-invalid={issue ? true : undefined}
        aria-label={label}
        autoComplete="off"
        className="sheet-cell"
        data-column={column}
        data-row={at}
        defaultValue=""
        id={id}
        inputMode={NUMERIC.includes(column) ? 'numeric' : undefined}
        list={LISTED[column]}
        maxLength={LONGEST_CELL}
        ref={cell}
        spellCheck={false}
      />
      {issue && (
        <span className="sheet-issue" id={`${id}-issue`}>
          {issue}
        </span>
      )}
    </>
  )
}
