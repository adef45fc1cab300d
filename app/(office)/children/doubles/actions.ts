'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { askAgain } from '@/lib/children/commands/ask-again'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { tellApart } from '@/lib/children/commands/tell-apart'
import { undoMergerOfChildren } from '@/lib/children/commands/undo-merger'
import { readWords } from '@/lib/platform/locale'

export async function tellFilesApart(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.doubles
  return answerForm(form, {
    words,
    command: tellApart,
    input: fieldsOf(form, ['oneId', 'otherId', 'reason']),
    done: ({ one, other }) => w.told(one, other),
    goTo: () => '/children/doubles',
    refusals: w.refusals,
    labels: { reason: w.reason },
  })
}

export async function askAboutFilesAgain(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.doubles
  return answerForm(form, {
    words,
    command: askAgain,
    input: fieldsOf(form, ['oneId', 'otherId']),
    done: () => w.askedAgain,
    goTo: ({ oneId, otherId }) => `/children/doubles/${oneId}.${otherId}`,
    refusals: w.refusals,
    labels: {},
  })
}

export async function mergeFiles(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.doubles
  return answerForm(form, {
    words,
    command: mergeChildren,
    input: {
      ...fieldsOf(form, ['keptId', 'closedId', 'keptVersion', 'closedVersion', 'reason']),
      take: form.getAll('take'),
    },
    done: ({ kept, closed }) => w.merged(kept, closed),
    goTo: ({ keptId }) => `/children/${keptId}`,
    refusals: w.refusals,
    labels: { take: w.mergeTitle, reason: w.reason },
  })
}

export async function undoMergerOfFiles(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.doubles
  return answerForm(form, {
    words,
    command: undoMergerOfChildren,
    input: fieldsOf(form, ['mergerId', 'reason']),
    done: ({ closed }) => w.undone(closed),
    goTo: ({ keptId }) => `/children/${keptId}`,
    refusals: w.refusals,
    labels: { reason: w.undoReason },
  })
}
