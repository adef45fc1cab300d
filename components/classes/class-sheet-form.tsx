'use client'

import { useCallback } from 'react'
import { HiddenField } from '@/components/queue/hidden-field'
import { QueuedForm } from '@/components/queue/queued-form'
import type { QueueWords } from '@/components/queue/queue-words'
import type { ActionFormProps } from '@/components/ui/action-form'
import type { Day } from '@/lib/calendar/day'
import type { ClassSpelling } from '@/lib/classes/class-file'
import { PupilSheet } from './pupil-sheet'
import { markedAlone } from './sheet-posting'
import type { SheetWords } from './sheet-words'

type Props = {
  action: ActionFormProps['action']
  classId: string
  formKey: string
  personId: string
  /** what cells may be chosen from */
  choices: { villages: string[]; categories: string[] }
  spelling: ClassSpelling
  today: Day
  queue: QueueWords
  sheet: SheetWords
  words: ActionFormProps['words']
}

/**
 * The sheet of a class as a form that waits in the browser where it cannot be sent. All that is typed is
 * kept there, sealed; what is sent are the marked pupils.
 */
export function ClassSheetForm({ classId, choices, spelling, today, sheet, ...form }: Props) {
  const prepare = useCallback(
    (typed: FormData) => markedAlone(typed, today, sheet.wrongFirst),
    [today, sheet],
  )
  const belongs = useCallback(
    (values: Record<string, string | string[]>) => values.classId === classId,
    [classId],
  )
  return (
    <QueuedForm {...form} belongs={belongs} kind="send_class" prepare={prepare}>
      <HiddenField name="classId" value={classId} />
      <PupilSheet
        choices={choices}
        classId={classId}
        sheet={sheet}
        spelling={spelling}
        today={today}
      />
    </QueuedForm>
  )
}
