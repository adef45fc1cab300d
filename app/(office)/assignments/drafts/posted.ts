import { textOf } from '@/app/forms/answer-form'
import { namesOf } from '@/app/forms/answers'

/** Beside each line that may be changed stands its child's code under this name. */
const LINE = 'line.'

/** What was said of the lines of one page of a draft. */
export function saidOfLinesIn(form: FormData) {
  return {
    draftId: textOf(form, 'draftId'),
    seen: textOf(form, 'seen'),
    lines: namesOf(form, LINE).map((child) => ({
      child,
      sponsor: textOf(form, `sponsor.${child}`) ?? null,
      kept: form.has(`kept.${child}`),
      barred: form.getAll(`barred.${child}`),
    })),
  }
}

/** The child's code, by which the summary of faults names a line. */
export function labelsOfLines(form: FormData): Record<string, string> {
  return Object.fromEntries(
    namesOf(form, LINE).map((child) => [`kept.${child}`, textOf(form, LINE + child) ?? '']),
  )
}
