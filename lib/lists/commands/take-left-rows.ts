import { isAskedBeforeExport } from '@/lib/access/confirmation'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { takeLeftRowsInput } from '../input'
import { openListIn } from '../queries'

/**
 * Hands out the rows of a committed list that were not written, to be put right in a file. They name
 * children the ledger has no file of, so that no trace could be left: the record of acts says who took
 * them out of the house.
 */
export const takeLeftRows = command({
  act: 'lists/take-left',
  right: 'list.read',
  input: takeLeftRowsInput,
  async run({ viewer, tx, now, today, enter }, { listId }) {
    const opened = await openListIn(tx, viewer.communeId, listId)
    if (!opened?.result) return refused('not_found')
    const { list, result } = opened
    const most = await parameterOn(tx, 'export_asked_above', today)
    const asked = { children: result.left.length, most }
    if (isAskedBeforeExport(viewer, asked, now)) return refused('unconfirmed')
    enter({
      subject: { kind: 'list', id: listId },
      details: { kind: list.kind, left: result.left.length },
    })
    return done({ list, left: result.left })
  },
})
