import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { needInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import type { NeedRefusal } from '../need'
import { addNeed } from '../need-records'
import { holdFiles } from '../records'

/** Records what a child lacks from today on. */
export const recordNeed = command<typeof needInput, { childId: string }, NeedRefusal>({
  act: 'children/record-need',
  right: 'child.keep',
  input: needInput,
  constraints: { need_once: 'need_known' },
  async run({ viewer, tx, now: at, today, enter }, { childId, kind, note }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addNeed(tx, by, today, { childId, kind, note: note ?? null })
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code, need: kind } })
    return done({ childId })
  },
})
