import { z } from 'zod'
import type { SaidOfLine } from './draft-line'

/** Issues of a draft beside the common ones. */
export type DraftIssue = 'kept_and_barred'

/** As many as the engine is ever asked about at once. */
const MOST_LINES = 5_000

const line = z.object({
  child: z.uuid(),
  sponsor: z.uuid().nullable(),
  kept: z.boolean(),
  barred: z.array(z.uuid()).max(200),
}) satisfies z.ZodType<SaidOfLine>

const said = {
  /** how often the draft had been changed when its page was drawn */
  seen: z.coerce.number().int().min(0),
  lines: z.array(line).max(MOST_LINES),
}

/** What the author says of a draft: some of its lines, or none. */
export const changeDraftInput = z
  .object({ draftId: z.uuid(), ...said })
  .superRefine((input, context) => checkLines(input.lines, context))

/** The whole list asked about: for the first time, or again from a draft as its author left it. */
export const draftInput = z
  .object({ again: z.object({ draftId: z.uuid(), ...said }).optional() })
  .superRefine((input, context) => checkLines(input.again?.lines ?? [], context))

function checkLines(lines: readonly SaidOfLine[], context: z.RefinementCtx): void {
  for (const { child, sponsor, kept, barred } of lines) {
    if (!kept || sponsor === null || !barred.includes(sponsor)) continue
    context.addIssue({ code: 'custom', message: 'kept_and_barred', path: ['kept', child] })
  }
}
