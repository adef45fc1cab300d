'use client'

import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useField } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/calendar/day'
import {
  pastedSheet,
  pupilsIn,
  withoutOrdinals,
  type ClassSpelling,
} from '@/lib/classes/class-file'
import { CLASS_COLUMNS, type ClassRow } from '@/lib/classes/class-row'
import { readClassRow, type ReadRow } from '@/lib/classes/pupil'
import { nextRow, roomFrom, sheetOf } from '@/lib/classes/sheet'
import { ClassFileButton } from './class-file-button'
import { PupilRow } from './pupil-row'
import { goTo, ledTo, placeOfCell } from './sheet-keys'
import { rowsIn, WHOLE_SHEET } from './sheet-posting'
import { stepOn } from './sheet-steps'
import { filled, type SheetWords } from './sheet-words'
import { WrongCells } from './wrong-cells'

type Props = {
  classId: string
  choices: { villages: string[]; categories: string[] }
  spelling: ClassSpelling
  today: Day
  sheet: SheetWords
}

/** A class's pupils as a spreadsheet: pasted, typed, marked, and sent. */
export function PupilSheet({ classId, choices, spelling, today, sheet: words }: Props) {
  const whole = useField(WHOLE_SHEET).typed?.[0]
  const sent = useField('rows').typed?.[0]
  const [sheet, step] = useReducer(stepOn, rowsIn(whole, sent), sheetOf)
  const [notice, setNotice] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { rows } = sheet
  const readRow = useMemo(() => reader(today), [today])
  const read = rows.map((row, at) => ({ at, row: readRow(row) }))
  const pupils = read.filter(({ row }) => row.kind !== 'blank').length
  const marked = read.filter(({ row }) => row.kind === 'marked').length
  const without = read.filter(({ row }) => row.withoutCard).length

  // Once it is sent the form is emptied, and what was sent cannot be undone here.
  useEffect(() => {
    const form = field.current?.form
    const begin = () => step({ kind: 'begin' })
    form?.addEventListener('reset', begin)
    return () => form?.removeEventListener('reset', begin)
  }, [])

  // A paste types nothing: the draft is told of it as of anything typed.
  const shown = useRef(rows)
  useEffect(() => {
    if (shown.current === rows) return
    shown.current = rows
    field.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [rows])

  function take(pasted: ClassRow[]) {
    step({ kind: 'add', rows: pasted })
    tell(nextRow(sheet), pasted.length)
  }

  function tell(from: number, pasted: number) {
    const { count, isOver } = roomFrom(from, pasted)
    const said = filled(words.taken, { count })
    setNotice(isOver ? `${said} ${words.tooMany}` : said)
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const place = event.target instanceof HTMLElement ? placeOfCell(event.target) : null
    const text = event.clipboardData.getData('text/plain')
    if (!place || !/[\t\n\r]/.test(text.trimEnd())) return
    event.preventDefault()
    const pasted = pastedSheet(text)
    const list = pupilsIn(pasted, today, spelling)
    if (list && list.length > 0) return take(list)
    const block = pasted.rows.map(({ cells }) => cells.map(String))
    step({
      ...{ kind: 'paste', place },
      block: place.column === 'fullName' ? withoutOrdinals(block) : block,
    })
    tell(place.row, block.length)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target: cell, nativeEvent } = event
    if (nativeEvent.isComposing || !(cell instanceof HTMLInputElement)) return
    const place = placeOfCell(cell)
    if (!place) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      event.preventDefault()
      undo()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isStoodOn = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length
    if (event.key === 'F2') cell.setSelectionRange(cell.value.length, cell.value.length)
    else if (event.key === 'Delete' && isStoodOn) step({ kind: 'type', place, text: '' })
    else {
      const to = ledTo(event, place, isStoodOn)
      if (to) goTo(to)
      // Enter in a form with one button would send it.
      if (!to && event.key !== 'Enter') return
    }
    event.preventDefault()
  }

  function undo() {
    step({ kind: 'undo' })
    setNotice('')
  }

  return (
    <div className="grid gap-4">
      <input name={WHOLE_SHEET} readOnly ref={field} type="hidden" value={JSON.stringify(rows)} />
      <div className="form-foot">
        <ClassFileButton classId={classId} onRows={take} words={words} />
        <Button disabled={sheet.before.length === 0} onClick={undo} tone="secondary">
          {words.undo}
        </Button>
        <Button disabled={pupils === 0} onClick={() => step({ kind: 'clear' })} tone="quiet">
          {words.clear}
        </Button>
      </div>
      <p className="empty:hidden" role="status">
        {notice}
      </p>
      <WrongCells read={read} words={words} />
      <div
        aria-label={words.label}
        className="sheet-frame"
        onBlur={() => step({ kind: 'leave' })}
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement) target.select()
        }}
        onInput={({ target }) => {
          if (!(target instanceof HTMLInputElement)) return
          const place = placeOfCell(target)
          if (place) step({ kind: 'type', place, text: target.value })
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        role="group"
      >
        <table className="sheet">
          <thead>
            <tr>
              <th className="sheet-no" scope="col">
                {words.no}
              </th>
              {CLASS_COLUMNS.map((column) => (
                <th className={`sheet-${column}`} key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <PupilRow at={at} key={at} read={readRow(row)} row={row} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <Choices choices={choices} words={words} />
      <p className="text-muted text-[0.9375rem]">{words.keys}</p>
      <p aria-live="polite">
        <strong>{filled(words.marked, { marked, pupils })}</strong>
        {` · ${filled(words.withoutCard, { count: without })}`}
      </p>
      {marked === 0 && <p className="text-muted">{words.noneHint}</p>}
      <div className="form-foot">
        <SubmitButton>
          {marked === 0 ? words.sendNone : filled(words.send, { marked })}
        </SubmitButton>
      </div>
    </div>
  )
}

function Choices({ choices, words }: Pick<Props, 'choices'> & { words: SheetWords }) {
  const lists = {
    'sheet-sexes': Object.values(words.sexes),
    'sheet-villages': choices.villages,
    'sheet-categories': choices.categories,
    'sheet-answers': [words.yes, words.no_],
  }
  return Object.entries(lists).map(([id, options]) => (
    <datalist id={id} key={id}>
      {options.map((option) => (
        <option key={option} value={option} />
      ))}
    </datalist>
  ))
}

/** Reads each row once: of a class of two hundred only what was typed into is read again. */
function reader(today: Day): (row: ClassRow) => ReadRow {
  const known = new WeakMap<ClassRow, ReadRow>()
  return (row) => {
    const before = known.get(row)
    if (before) return before
    const read = readClassRow(row, today)
    known.set(row, read)
    return read
  }
}
