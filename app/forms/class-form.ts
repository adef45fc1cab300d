import type { FormState } from '@/components/ui/form-state'
import type { Viewer } from '@/lib/access/viewer'
import type { SentClass } from '@/lib/classes/class-answer'
import { sendClass } from '@/lib/classes/commands/send-class'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'
import { stateOf, textOf } from './answer-form'

/** What a class's form says, as the command reads it; rows that are no list are none. */
export function readSentClass(form: FormData): Record<string, unknown> {
  return {
    classId: textOf(form, 'classId'),
    rows: jsonIn(textOf(form, 'rows')),
    pupils: textOf(form, 'pupils'),
    withoutCard: textOf(form, 'withoutCard'),
  }
}

/** How a class that was sent is answered, whether its form was posted or had waited in a browser. */
export function answeringClass(words: Words) {
  const w = words.classes
  return {
    words,
    done: ({ proposed, known }: SentClass) =>
      w.sentDone(
        proposed,
        known.map(({ no, code }) => w.knownPupil(no, code)),
      ),
    refusals: w.refusals,
    labels: { rows: w.sheet.label },
  }
}

/** A class that had waited in a browser. */
export async function performSending(
  viewer: Viewer,
  form: FormData,
  formKey: string,
): Promise<FormState> {
  const { words } = await readWords()
  const outcome = await sendClass(viewer, readSentClass(form), formKey)
  return stateOf(outcome, { ...answeringClass(words), command: sendClass, input: null })
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
