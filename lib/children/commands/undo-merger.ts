import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { mergerUndoInput } from '../double-input'
import type { MergerReversalRefusal } from '../merger'
import { holdMergerOfChildren, undoMerger } from '../merger-records'

type Undone = { keptId: string; closed: string }

/** Takes a merger back, whenever it turns out to have been wrong: both files stand as before. */
export const undoMergerOfChildren = command<typeof mergerUndoInput, Undone, MergerReversalRefusal>({
  act: 'children/undo-merger',
  right: 'child.merge',
  input: mergerUndoInput,
  constraints: {
    child_merger_reversed_once: 'reversed_already',
    child_personal_id_once: 'number_taken',
  },
  async run({ viewer, tx, now: at, enter }, { mergerId, reason }) {
    const merger = await holdMergerOfChildren(tx, mergerId)
    if (!merger) return refused('not_found')
    if (merger.reversal) return refused('reversed_already')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await undoMerger(tx, by, merger, reason)
    enter({
      subject: { kind: 'child', id: merger.keptId },
      details: { child: merger.kept.code, closedFile: merger.closed.code },
    })
    return done({ keptId: merger.keptId, closed: merger.closed.code })
  },
})
