import { textOf } from '@/app/forms/answer-form'
import type { Words } from '@/lib/words/words'

/** The file a form brings; undefined when none was chosen. */
export async function fileIn(
  form: FormData,
  name: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  const file = form.get(name)
  if (!(file instanceof File)) return undefined
  // Nothing chosen arrives as a file of no bytes, under no name or one the decoder made up.
  if (file.size === 0 && !file.name.includes('.')) return undefined
  return { name: file.name.slice(-500), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** A review that is to be written: which one was seen, and what was said of its rows. */
export function reviewIn(form: FormData) {
  return {
    listId: textOf(form, 'listId'),
    digest: textOf(form, 'digest'),
    choices: choicesIn(form),
    schooling: schoolingIn(form),
  }
}

/** What was said of doubtful rows: `choice-<row>` → answer. */
function choicesIn(form: FormData): Record<string, string> {
  const choices: Record<string, string> = {}
  for (const [name, value] of form) {
    const key = /^choice-(.+)$/.exec(name)?.[1]
    if (key && typeof value === 'string') choices[key] = value
  }
  return choices
}

/** Where proposed children study: `schooling-<row>` → what was typed. */
function schoolingIn(form: FormData): Record<string, string> {
  const schooling: Record<string, string> = {}
  for (const [name, value] of form) {
    const key = /^schooling-(.+)$/.exec(name)?.[1]
    if (key && typeof value === 'string' && value.trim() !== '') schooling[key] = value
  }
  return schooling
}

/** What was said of columns: `column-<sheet>-<letter>` → field, the sheet named by `sheet-<number>`. */
export function columnsIn(form: FormData): Record<string, Record<string, string>> {
  const columns: Record<string, Record<string, string>> = {}
  for (const [name, value] of form) {
    const [, at, letter] = /^column-(\d+)-([A-Z]{1,2})$/.exec(name) ?? []
    const sheet = at && form.get(`sheet-${at}`)
    if (!letter || typeof sheet !== 'string' || typeof value !== 'string') continue
    columns[sheet] = { ...columns[sheet], [letter]: value }
  }
  return columns
}

/** Whose list it is, as the two fields of the form say. */
export function senderOf(form: FormData): { chosen: string; typed: string } {
  return { chosen: textOf(form, 'sender') ?? '', typed: textOf(form, 'senderName') ?? '' }
}

/** What the forms call the fields of the sender. */
export function senderLabels({ intake }: Words): Record<string, string> {
  return { sender: intake.sender, senderName: intake.senderName }
}

/** The form's names for the sender's parts. */
export function fieldOf(field: string): string {
  return { 'sender.chosen': 'sender', 'sender.typed': 'senderName' }[field] ?? field
}
