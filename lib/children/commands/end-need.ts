import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { needEndInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import type { NeedRefusal } from '../need'
import { endNeed as writeEnd } from '../need-records'
import { holdFiles } from '../records'

/** What a child lacked is there. */
export const endNeed = command<typeof needEndInput, { childId: string }, NeedRefusal>({
  act: 'children/end-need',
  right: 'child.keep',
  input: needEndInput,
  async run({ viewer, tx, today, enter }, { childId, needId }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    const kind = child && (await writeEnd(tx, { id: needId, childId }, today))
    if (!kind) return refused('not_found')
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code, need: kind } })
    return done({ childId })
  },
})
