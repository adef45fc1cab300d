import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { mergerInput } from '../double-input'
import { decideMerger, lackingFacts, type MergerRefusal } from '../merger'
import { recordMerger } from '../merger-records'
import { readMergingFiles } from '../merger-queries'
import { holdFiles } from '../records'

type Merged = { mergerId: string; keptId: string; kept: string; closed: string }

/** One child that stands in the ledger twice: the officer says which file stays, the other leads to it. */
export const mergeChildren = command<typeof mergerInput, Merged, MergerRefusal>({
  act: 'children/merge',
  right: 'child.merge',
  input: mergerInput,
  constraints: { child_merged_once: 'closed_already', child_merger_of_two: 'not_found' },
  async run({ viewer, tx, now: at, today, enter }, { keptId, closedId, ...said }) {
    await holdFiles(tx, [keptId, closedId])
    const files = await readMergingFiles(tx, viewer.communeId, [keptId, closedId], today)
    if (!files) return refused('not_found')
    const [kept, closed] = files
    const refusal = decideMerger(kept, closed)
    if (refusal) return refused(refusal, [kept.code, closed.code])
    if (kept.version !== said.keptVersion || closed.version !== said.closedVersion) {
      return refused('changed_meanwhile')
    }
    const lacking = lackingFacts(kept, closed)
    const taken = lacking.filter((fact) => said.take.includes(fact))
    const reason = said.reason ?? null
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const mergerId = await recordMerger(tx, by, { kept, closed }, { taken, on: today, reason })
    enter({
      subject: { kind: 'child', id: keptId },
      details: { child: kept.code, closedFile: closed.code, mergedFacts: taken },
    })
    return done({ mergerId, keptId, kept: kept.code, closed: closed.code })
  },
})
