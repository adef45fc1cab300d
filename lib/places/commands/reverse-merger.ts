import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { mergerReversalInput } from '../input'
import { factsSince, holdMerger, reverseMerger } from '../reversal-records'
import { hasFollowed, type MergerReversalRefusal } from '../rules'

type Reversed = { id: string; name: string }

/** Takes back a merger that was recorded wrongly, as long as nothing followed; it stays in the book. */
export const takeBackMerger = command<typeof mergerReversalInput, Reversed, MergerReversalRefusal>({
  act: 'places/reverse-merger',
  right: 'place.keep',
  input: mergerReversalInput,
  constraints: { merger_reversed_once: 'already_reversed', village_name_once: 'name_taken' },
  async run({ viewer, tx, now, today, enter }, { mergerId, reason }) {
    const merger = await holdMerger(tx, mergerId)
    if (!merger) return refused('not_found')
    if (merger.reversal) return refused('already_reversed')
    if (hasFollowed(await factsSince(tx, merger))) return refused('followed')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await reverseMerger(tx, by, merger, { reason, today })
    const { name } = merger.into
    const villages = merger.closed.map((village) => village.name)
    const movedChildren = merger.moves.filter(({ childId }) => childId !== null).length
    enter({
      subject: { kind: 'village', id: merger.intoId },
      details: { villages, into: name, basis: merger.basis, movedChildren },
    })
    return done({ id: mergerId, name })
  },
})
