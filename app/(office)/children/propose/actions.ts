'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { readWords } from '@/lib/platform/locale'

const FIELDS = [
  ...['fullName', 'birth', 'sex', 'villageId', 'schoolClassId', 'guardianName'],
  ...['guardianPhone', 'category', 'reason'],
]

export async function propose(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.proposals
  return answerForm(form, {
    words,
    command: proposeChild,
    input: Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])),
    done: ({ code }) => w.sent(code),
    goTo: () => '/proposals',
    refusals: { ...words.files.refusals, ...w.refusals },
    issues: w.issues,
    labels: { fullName: words.children.name, birth: words.children.born, reason: w.why },
  })
}
