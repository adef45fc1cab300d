'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { readWords } from '@/lib/platform/locale'
import { addContact } from '@/lib/sponsors/commands/add-contact'
import { changeContact } from '@/lib/sponsors/commands/change-contact'
import { endContact } from '@/lib/sponsors/commands/end-contact'
import type { Words } from '@/lib/words/words'

const SAID = ['name', 'role', 'phone', 'email', 'accountHolder', 'isFirst']

export async function addContactOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    ...{ words, command: addContact, goTo: pageOf, ...sentences(words) },
    input: fieldsOf(form, ['sponsorId', 'part', ...SAID]),
    done: () => words.contacts.added,
  })
}

export async function changeContactOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    ...{ words, command: changeContact, goTo: pageOf, ...sentences(words) },
    input: fieldsOf(form, ['contactId', ...SAID]),
    done: () => words.contacts.changed,
  })
}

export async function endContactOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    ...{ words, command: endContact, goTo: pageOf, ...sentences(words) },
    input: fieldsOf(form, ['contactId', 'leftOn', 'reason']),
    done: () => words.contacts.ended,
  })
}

function pageOf({ sponsorId }: { sponsorId: string }): string {
  return `/sponsors/${sponsorId}`
}

function sentences({ contacts: w }: Words) {
  const { name, role, phone, email, accountHolder, isFirst, leftOn, reason } = w
  return {
    ...{ refusals: w.refusals, issues: w.issues },
    labels: { name, role, phone, email, accountHolder, isFirst, leftOn, reason },
  }
}
