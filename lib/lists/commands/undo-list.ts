import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { undoListInput } from '../input'
import { takeTurn } from '../records'
import { LONGEST_WRITING_MS } from '../rules'
import { decideUndo } from '../undo'
import { childrenTouchedSince, findCommit, sponsorsTouchedSince } from '../undo-queries'
import { addUndoing, holdWritten, undoChildren, undoSponsors } from '../undo-records'

/**
 * Takes back a list that was written (hoàn tác), within a day and whole: new children leave the list, what
 * changed is as it was, support that was recognised is not. Refused where anything of it was touched since.
 */
export const undoList = command({
  act: 'lists/undo',
  right: 'list.commit',
  input: undoListInput,
  longestMs: LONGEST_WRITING_MS,
  constraints: {
    list_undone_once: 'already_undone',
    child_personal_id_once: 'changed_since',
    circumstance_one_main: 'changed_since',
    hardship_marking_once: 'changed_since',
    sponsor_name_once: 'changed_since',
    village_is_living: 'changed_since',
  },
  async run({ viewer, tx, now, enter }, { listId }) {
    const { communeId, personId } = viewer
    await takeTurn(tx, communeId)
    if ((await tx.listImport.count({ where: { id: listId } })) === 0) return refused('not_found')
    const commit = await findCommit(tx, communeId, listId)
    const { image = null, committedAt = null, undoneAt = null } = commit ?? {}
    // Nobody waits for a list that cannot be taken back anyway.
    const early = decideUndo({ committedAt, undoneAt, touched: [] }, now)
    if (early !== null) return refused(early)
    if (image !== null) await holdWritten(tx, listId, image)
    const touched = await touchedSince()
    const refusal = decideUndo({ committedAt, undoneAt, touched }, now)
    if (refusal !== null) return refused(refusal, touched)
    // Lists of the versions before kept no image; they are older than a day.
    if (image === null || committedAt === null) return refused('undo_too_late')

    const author = { communeId, personId, at: now }
    const undoing = { id: await addUndoing(tx, author, listId), listId, committedAt }
    const isUndone =
      image.kind === 'children'
        ? await undoChildren(tx, author, undoing, image)
        : await undoSponsors(tx, author, image)
    if (!isUndone) return refused('changed_since')
    const counts = { withdrawn: image.added.length, restored: image.changed.length }
    enter({ subject: { kind: 'list', id: listId }, details: { kind: image.kind, ...counts } })
    return done({ listId, ...counts })

    async function touchedSince(): Promise<string[]> {
      if (image === null || committedAt === null) return []
      if (image.kind === 'sponsors') return sponsorsTouchedSince(tx, image)
      return childrenTouchedSince(tx, { listId, at: committedAt }, image)
    }
  },
})
