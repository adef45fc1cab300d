import { z } from 'zod'
import { senderIn } from './sender'
import { choiceIn, type Choice } from './taking'

const fileInput = z.object(
  { name: z.string().max(500), bytes: z.instanceof(Uint8Array) },
  { error: 'file_missing' },
)

/** Whose list it is: what was chosen, and what was typed instead; both empty when nothing is said. */
const senderInput = z
  .object({ chosen: z.string().max(60), typed: z.string().trim().max(120) })
  .transform(({ chosen, typed }) => senderIn(chosen, typed))
  .optional()

/** A file to be read as a list. */
export const receiveListInput = z.object({ file: fileInput, sender: senderInput })

/** What a person said of the columns: sheet → letter → field; an empty field leaves the column out. */
export const rereadListInput = z.object({
  listId: z.uuid(),
  sender: senderInput,
  columns: z.record(
    z.string().max(200),
    z.record(
      z.string().regex(/^[A-Z]{1,2}$/),
      z
        .string()
        .max(40)
        .transform((field) => (field === '' ? null : field)),
    ),
  ),
})

/** Commit of a review: its digest says which one was seen, the choices what was said of doubtful rows. */
export const commitListInput = z.object({
  listId: z.uuid(),
  digest: z.string().min(1).max(100),
  choices: z.record(z.string().max(40), z.string().max(60)).transform(choicesIn),
  /** where children that are proposed study, by row */
  schooling: z.record(z.string().max(40), z.string().normalize('NFC').trim().max(200)).optional(),
})

/** Which list is taken back. */
export const undoListInput = z.object({ listId: z.uuid() })

/** Which list's rows are handed out. */
export const takeLeftRowsInput = z.object({ listId: z.uuid() })

function choicesIn(written: Readonly<Record<string, string>>): Record<string, Choice> {
  const said = Object.entries(written).flatMap(([key, text]) => {
    const choice = choiceIn(text)
    return choice ? [[key, choice] as const] : []
  })
  return Object.fromEntries(said)
}
