'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ClassRow } from '@/lib/classes/class-row'
import type { SheetWords } from './sheet-words'

type Props = {
  classId: string
  onRows: (rows: ClassRow[]) => void
  words: SheetWords
}

/** The class's own file, read by the server and given back as rows of the sheet. Nothing of it is kept. */
export function ClassFileButton({ classId, onRows, words }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState('')

  async function read(file: File) {
    setReading(true)
    setProblem('')
    const body = new FormData()
    body.set('classId', classId)
    body.set('file', file)
    try {
      const response = await fetch('/api/class-file', { method: 'POST', body, redirect: 'error' })
      if (!response.ok) throw new Error('not read')
      const answer = (await response.json()) as { rows: ClassRow[]; message: string | null }
      if (answer.message) setProblem(answer.message)
      else onRows(answer.rows)
    } catch {
      setProblem(words.fileFailed)
    } finally {
      setReading(false)
    }
  }

  return (
    <>
      <input
        accept=".xlsx,.xls,.ods,.csv,.txt"
        aria-label={words.file}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) void read(file)
        }}
        ref={chooser}
        type="file"
      />
      <Button disabled={isReading} onClick={() => chooser.current?.click()} tone="secondary">
        {isReading ? words.fileReading : words.file}
      </Button>
      <p className="field-issue empty:hidden" role="status">
        {problem}
      </p>
    </>
  )
}
