import type { Viewer } from '@/lib/access/viewer'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { askedOf, waitingIn, type DraftAnswer, type DraftQuestion } from '../draft'
import { draftInput } from '../draft-input'
import { changed, type SaidOfLine } from '../draft-line'
import { findDraft, findDraftIn, readLedger } from '../draft-queries'
import { addChange, addDraft } from '../draft-records'
import {
  answerOf,
  decideChange,
  decideQuestion,
  questionAnew,
  type DraftRefusal,
} from '../draft-rules'
import { contradictionIn } from '../matching/asked'
import { askMatching } from '../process/ask-matching'

type Prepared = { question: DraftQuestion; answer: DraftAnswer }
type Drafted = { id: string; waiting: number; placed: number }

/**
 * Asks the engine for everybody who waits (đề xuất cả danh sách), for the first time or again from a draft
 * as its author left it, and keeps the answer as a draft. The engine works before the transaction, in a
 * process of its own, so that no row waits for it.
 */
export const draftAssignments = command<typeof draftInput, Drafted, DraftRefusal, Prepared>({
  act: 'assignments/draft',
  right: 'assignment.propose',
  input: draftInput,
  constraints: { assignment_draft_changed_once: 'changed_elsewhere' },
  async prepare(viewer, { again }) {
    const ledger = await readLedger(viewer)
    const asked = again ? await askedFrom(viewer, ledger, again) : ledger
    if (typeof asked === 'string') return refused(asked)
    const refusal = decideQuestion(asked)
    if (refusal) return refused(refusal)
    const question = askedOf(asked)
    if (contradictionIn(question)) return refused('matching_failed')
    const found = await askMatching(question)
    if (typeof found === 'string') return refused(found)
    return done({ question: asked, answer: answerOf(asked, question.children, found) })
  },
  async run({ viewer, tx, now, enter }, { again }, { question, answer }) {
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    if (again) {
      const draft = await findDraftIn(tx, viewer, again.draftId)
      const refusal = decideChange(draft, again)
      if (refusal || !draft) return refused(refusal ?? 'not_found')
      const lines = changed(draft.lines, again.lines)
      await addChange(tx, author, { draftId: draft.id, number: draft.changes + 1, lines })
    }
    const beforeId = again?.draftId ?? null
    const id = await addDraft(tx, author, { beforeId, question, answer })
    const counts = { waiting: waitingIn(question).length, placed: answer.found.length }
    enter({ subject: { kind: 'assignment_draft', id }, details: counts })
    return done({ id, ...counts })
  },
})

async function askedFrom(
  viewer: Viewer,
  ledger: DraftQuestion,
  again: { draftId: string; seen: number; lines: readonly SaidOfLine[] },
): Promise<DraftQuestion | 'not_found' | 'changed_elsewhere'> {
  const draft = await findDraft(viewer, again.draftId)
  const refusal = decideChange(draft, again)
  if (refusal || !draft) return refusal ?? 'not_found'
  return questionAnew(ledger, draft.lines, again.lines)
}
