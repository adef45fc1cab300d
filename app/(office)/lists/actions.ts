'use server'

import { refresh } from 'next/cache'
import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { commitList } from '@/lib/lists/commands/commit-list'
import { orderWriting as order } from '@/lib/lists/commands/order-writing'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { rereadList } from '@/lib/lists/commands/reread-list'
import { undoList } from '@/lib/lists/commands/undo-list'
import { viewerOfAction } from '@/lib/platform/gate/viewer'
import { lookForErrands } from '@/lib/platform/jobs/worker'
import { readWords } from '@/lib/platform/locale'
import { columnsIn, fieldOf, fileIn, reviewIn, senderLabels, senderOf } from './posted-form'

export async function receive(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, readDone } = words.intake
  return answerForm(form, {
    words,
    command: receiveList,
    input: { file: await fileIn(form, 'file'), sender: senderOf(form) },
    done: ({ rows }) => readDone(rows),
    goTo: ({ listId }) => `/lists/${listId}`,
    refusals,
    issues,
    labels: { file: words.intake.fileField, ...senderLabels(words) },
    fieldOf,
  })
}

export async function reread(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: rereadList,
    input: { listId: textOf(form, 'listId'), columns: columnsIn(form), sender: senderOf(form) },
    done: () => words.review.rereadDone,
    goTo: ({ listId }) => `/lists/${listId}`,
    refusals: words.intake.refusals,
    labels: senderLabels(words),
    fieldOf,
  })
}

export async function commit(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const answer = await answerForm(form, {
    words,
    command: commitList,
    input: reviewIn(form),
    done: (counts) => words.review.done(counts.new, counts.changed),
    goTo: ({ listId }) => `/lists/${listId}`,
    refusals: words.intake.refusals,
    labels: {},
  })
  // The review moved: the answer brings the new one along. Whoever was signed out keeps the page instead.
  if (await viewerOfAction()) refresh()
  return answer
}

export async function orderWriting(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: order,
    input: reviewIn(form),
    done: () => words.intake.writing.sent,
    handOver: lookForErrands,
    goTo: ({ listId }) => `/lists/${listId}`,
    refusals: words.intake.refusals,
    labels: {},
  })
}

export async function undo(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: undoList,
    input: { listId: textOf(form, 'listId') },
    done: () => words.intake.result.undoDone,
    goTo: ({ listId }) => `/lists/${listId}`,
    refusals: words.intake.refusals,
    labels: {},
  })
}
