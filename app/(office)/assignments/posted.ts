import { textOf } from '@/app/forms/answer-form'

const SPONSOR = 'sponsor.'
const OUTCOME = 'outcome.'
const CODE = 'code.'

/** The lines of the table for which a unit was chosen; the others are left for later. */
export function proposalsIn(form: FormData) {
  const fromQuarter = textOf(form, 'fromQuarter')
  return namesOf(form, SPONSOR).map((childId) => ({
    childId,
    sponsorId: textOf(form, SPONSOR + childId),
    role: 'lead',
    fromQuarter,
    note: textOf(form, `note.${childId}`),
  }))
}

/** The one proposal of a form of its own. */
export function oneProposalIn(form: FormData) {
  const names = ['childId', 'sponsorId', 'coReason', 'fromQuarter', 'note', 'answersId'] as const
  const values = Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
  return { ...values, role: textOf(form, 'role') ?? 'lead' }
}

/** `proposals.0.sponsorId` and `coReason.<child>` are plain fields in a form about one child. */
export function nameInOwnForm(field: string): string {
  const parts = field.split('.')
  return (parts[0] === 'proposals' ? parts.at(-1) : parts[0]) ?? field
}

/** The answers that were given; whatever is left for later is not sent to the command. */
export function answersIn(form: FormData) {
  return namesOf(form, OUTCOME)
    .map((assignmentId) => ({
      assignmentId,
      outcome: textOf(form, OUTCOME + assignmentId),
      reason: textOf(form, `reason.${assignmentId}`),
    }))
    .filter(({ outcome }) => outcome !== 'later')
}

/** The child's code beside each field for a reason: what the summary of faults calls it. */
export function codesIn(form: FormData): Record<string, string> {
  const named = namesOf(form, CODE).map((id) => [`reason.${id}`, textOf(form, CODE + id) ?? ''])
  return Object.fromEntries(named) as Record<string, string>
}

/** What follows the prefix in the names of fields that hold something. */
function namesOf(form: FormData, prefix: string): string[] {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix))
  return names.filter((name) => textOf(form, name)).map((name) => name.slice(prefix.length))
}
