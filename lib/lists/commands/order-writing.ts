import { inPlaceOf } from '@/lib/access/viewer'
import { command } from '@/lib/platform/command'
import { sendErrandWithin } from '@/lib/platform/jobs/queue'
import { newId } from '@/lib/platform/new-id'
import { done, refused } from '@/lib/platform/outcome'
import { commitListInput } from '../input'
import { openListIn } from '../queries'
import { addWriting } from '../writing-records'

/**
 * Sends a reviewed list off to be written by the house (cho ghi danh sách dài): whoever asked may close
 * the browser, and sees how far it is wherever they come back. What is written is what the officer saw,
 * or nothing.
 */
export const orderWriting = command({
  act: 'lists/order-writing',
  right: 'list.commit',
  input: commitListInput,
  constraints: { list_writing_one_open: 'being_written' },
  async run({ viewer, tx, now, enter }, { listId, ...said }) {
    const { communeId, personId, communePrefix: prefix } = viewer
    const opened = await openListIn(tx, communeId, listId)
    if (!opened) return refused('not_found')
    if (opened.counts) return refused('already_committed')
    const { kind, rows } = opened.list
    const id = newId()
    const author = { communeId, personId, at: now }
    const [onBehalfOf] = inPlaceOf(viewer, 'list.commit')
    const order = { listId, ...said, prefix, onBehalfOf }
    await addWriting(tx, author, { id, rows: rows.length, order })
    await sendErrandWithin(tx, { communeId, kind: 'write_list', id })
    enter({ subject: { kind: 'list', id: listId }, details: { kind, rows: rows.length } })
    return done({ listId, rows: rows.length })
  },
})
