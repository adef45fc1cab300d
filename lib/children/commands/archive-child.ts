import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideArchiving, type ArchivalRefusal } from '../archival'
import { archivalOf, tiesOf } from '../archival-queries'
import { addArchival } from '../archival-records'
import { archivalInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** Takes a child off the list with a coded reason; the file stays in the ledger. */
export const archiveChild = command<typeof archivalInput, { childId: string }, ArchivalRefusal>({
  act: 'children/archive',
  right: 'child.keep',
  input: archivalInput,
  constraints: { archival_round_once: 'archived_already' },
  async run({ viewer, tx, now: at, today, enter }, { childId, reason, on, note }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const acceptance = await tx.acceptance.findFirst({ where: { childId } })
    const facts = {
      acceptedOn: acceptance && dayFromColumn(acceptance.acceptedOn),
      isArchived: (await archivalOf(tx, childId)) !== null,
      ...(await tiesOf(tx, childId, on)),
      bornOn: child.bornOn && dayFromColumn(child.bornOn),
    }
    const refusal = decideArchiving({ reason, on }, facts, today)
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addArchival(tx, by, { childId, reason, note: note ?? null, on })
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, outcome: reason, from: on },
    })
    return done({ childId })
  },
})
