import { command } from '@/lib/platform/command'
import { today } from '@/lib/platform/clock'
import { storeFile } from '@/lib/platform/files/store-file'
import { newId } from '@/lib/platform/new-id'
import { done, refused } from '@/lib/platform/outcome'
import { readList } from '../file/read-list'
import { receiveListInput } from '../input'
import { addList } from '../records'
import { refusalOfFile } from '../rules'
import { recallMeanings } from '../sender-queries'
import { keepSender } from '../sender-records'

/** Takes a file in and reads it: the list then waits for its review, and nothing else is written. */
export const receiveList = command({
  act: 'lists/receive',
  right: 'list.commit',
  input: receiveListInput,
  prepare: (viewer, { file, sender }) =>
    readList(file, today(), {}, async (list) =>
      sender ? recallMeanings(viewer, sender, list) : {},
    ),
  async run({ viewer, tx, now, enter }, { file, sender }, list) {
    const { name: fileName, bytes } = file
    const stored = await storeFile(tx, { viewer, kind: 'list', bytes, fileName, at: now })
    if (stored.kind === 'refused') return refused(refusalOfFile(stored.refusal))
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const senderId = sender ? await keepSender(tx, author, sender) : null
    if (sender && senderId === null) return refused('sender_unknown')
    const id = newId()
    await addList(tx, author, { id, fileId: stored.id, senderId, list })
    enter({ subject: { kind: 'list', id }, details: { kind: list.kind, rows: list.rows.length } })
    return done({ listId: id, rows: list.rows.length })
  },
})
