import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { changeDraftInput } from '../draft-input'
import { changed } from '../draft-line'
import { findDraftIn } from '../draft-queries'
import { addChange } from '../draft-records'
import { decideChange } from '../draft-rules'

/** Keeps what the author says of a draft: units chosen by hand, lines kept, pairs barred. */
export const changeDraft = command({
  act: 'assignments/change-draft',
  right: 'assignment.propose',
  input: changeDraftInput,
  constraints: { assignment_draft_changed_once: 'changed_elsewhere' },
  async run({ viewer, tx, now, enter }, { draftId, ...said }) {
    const draft = await findDraftIn(tx, viewer, draftId)
    const refusal = decideChange(draft, said)
    if (refusal || !draft) return refused(refusal ?? 'not_found')
    const lines = changed(draft.lines, said.lines)
    const number = draft.changes + 1
    await addChange(tx, { communeId: viewer.communeId, at: now }, { draftId, number, lines })
    const subject = { kind: 'assignment_draft', id: draftId } as const
    enter({ subject, details: { placed: lines.filter(({ sponsor }) => sponsor !== null).length } })
    return done({ draftId })
  },
})
