import { command } from '@/lib/platform/command'
import { today } from '@/lib/platform/clock'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { done, refused } from '@/lib/platform/outcome'
import { readList } from '../file/read-list'
import { rereadListInput } from '../input'
import { openList, openListIn } from '../queries'
import { changeReading } from '../records'

/** Reads the file of a waiting list anew, with the columns as a person says they are. */
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
  async run({ viewer, tx, enter }, { listId }, { list, version }) {
    const opened = await openListIn(tx, viewer.communeId, listId)
    if (!opened) return refused('not_found')
    if (opened.counts) return refused('already_committed')
    const seen = { id: listId, version }
    if (!(await changeReading(tx, viewer.communeId, seen, list))) return refused('review_changed')
    enter({
      subject: { kind: 'list', id: listId },
      details: { kind: list.kind, rows: list.rows.length },
    })
    return done({ listId })
  },
})
