import { textOf } from './answer-form'

const OUTCOME = 'outcome.'
const CODE = 'code.'

/** The answers given in a form of many lines, by the id of each; what is left for later is not among them. */
export function answersIn(form: FormData) {
  return namesOf(form, OUTCOME)
    .map((id) => ({
      ...{ id, outcome: textOf(form, OUTCOME + id) },
      reason: textOf(form, `reason.${id}`),
    }))
    .filter(({ outcome }) => outcome !== 'later')
}

/** The child's code beside each field for a reason: what the summary of faults calls it. */
export function codesIn(form: FormData): Record<string, string> {
  const named = namesOf(form, CODE).map((id) => [`reason.${id}`, textOf(form, CODE + id) ?? ''])
  return Object.fromEntries(named) as Record<string, string>
}

/** What follows the prefix in the names of fields that hold something. */
export function namesOf(form: FormData, prefix: string): string[] {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix))
  return names.filter((name) => textOf(form, name)).map((name) => name.slice(prefix.length))
}
