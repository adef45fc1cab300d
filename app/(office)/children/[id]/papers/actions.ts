'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import { filesOf } from '@/app/forms/files-of'
import type { FormState } from '@/components/ui/form-state'
import { addPapers } from '@/lib/children/commands/add-papers'
import { takePaperOut } from '@/lib/children/commands/take-paper-out'
import { readWords } from '@/lib/platform/locale'

export async function savePapers(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.papers
  return answerForm(form, {
    words,
    command: addPapers,
    input: {
      ...{ childId: textOf(form, 'childId'), shows: textOf(form, 'shows') },
      ...{ kind: textOf(form, 'kind'), scans: await filesOf(form, 'scans') },
    },
    done: ({ count }) => w.added(count),
    goTo: ({ childId }) => `/children/${childId}/papers`,
    refusals: { ...w.refusals, ...words.files.refusals },
    issues: w.issues,
    labels: { shows: w.shows, kind: w.kind, scans: w.scans },
  })
}

export async function removePaper(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.papers
  return answerForm(form, {
    words,
    command: takePaperOut,
    input: {
      ...{ childId: textOf(form, 'childId'), paperId: textOf(form, 'paperId') },
      reason: textOf(form, 'reason'),
    },
    done: () => w.takenOut,
    goTo: ({ childId }) => `/children/${childId}/papers`,
    refusals: w.refusals,
    labels: { reason: w.reason },
  })
}
