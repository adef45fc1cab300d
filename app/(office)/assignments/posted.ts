import { textOf } from '@/app/forms/answer-form'
import { namesOf } from '@/app/forms/answers'

const SPONSOR = 'sponsor.'

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
  const names = [
    ...['childId', 'sponsorId', 'coReason', 'fromQuarter', 'toQuarter', 'note', 'answersId'],
  ] as const
  const values = Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
  return { ...values, role: textOf(form, 'role') ?? 'lead' }
}

/** `proposals.0.sponsorId` and `coReason.<child>` are plain fields in a form about one child. */
export function nameInOwnForm(field: string): string {
  const parts = field.split('.')
  return (parts[0] === 'proposals' ? parts.at(-1) : parts[0]) ?? field
}
