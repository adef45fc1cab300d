import { command } from '@/lib/platform/command'
import { today } from '@/lib/platform/clock'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { done, refused } from '@/lib/platform/outcome'
import { readList } from '../file/read-list'
import { rereadListInput } from '../input'
import { openList, openListIn } from '../queries'
import { changeReading } from '../records'
import { keepSender, rememberMeanings, setSender } from '../sender-records'

/**
 * Reads the file of a waiting list anew, with the columns as a person says they are. Said of a sender, it
 * holds for that sender's next list with the same header too.
 */
export const rereadList = command({
  act: 'lists/reread',
  right: 'list.commit',
  input: rereadListInput,
  async prepare(viewer, { listId, columns }) {
    const opened = await openList(viewer, listId)
    const file = opened && (await readStoredFile(viewer, opened.fileId))
    if (!opened || !file) return refused('not_found')
    const read = await readList({ bytes: file.bytes, name: file.fileName }, today(), columns)
    return read.kind === 'refused' ? read : done({ list: read.value, version: opened.version })
  },
  async run({ viewer, tx, now, enter }, { listId, columns, sender }, { list, version }) {
    const opened = await openListIn(tx, viewer.communeId, listId)
    if (!opened) return refused('not_found')
    if (opened.counts) return refused('already_committed')
    if (opened.writing && !opened.writing.endedAt) return refused('being_written')
    const seen = { id: listId, version }
    if (!(await changeReading(tx, viewer.communeId, seen, list))) return refused('review_changed')
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const senderId = sender ? await keepSender(tx, author, sender) : null
    if (sender && senderId === null) return refused('sender_unknown')
    if (senderId !== null) {
      await setSender(tx, listId, senderId)
      await rememberMeanings(tx, author, { listId, senderId, list }, columns)
    }
    enter({
      subject: { kind: 'list', id: listId },
      details: { kind: list.kind, rows: list.rows.length },
    })
    return done({ listId })
  },
})
