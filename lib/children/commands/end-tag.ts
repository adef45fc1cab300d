import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { tagEndInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import type { TagRefusal } from '../legal-tag'
import { holdFiles } from '../records'
import { tagsFor } from '../tag-queries'
import { endTag as writeEnd } from '../tag-records'

/** A legal tag no longer holds from today on; who may not read it cannot end it. */
export const endTag = command<typeof tagEndInput, { childId: string }, TagRefusal>({
  act: 'children/end-tag',
  right: 'tag.keep',
  input: tagEndInput,
  async run({ viewer, tx, today, enter }, { childId, tagId }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'tag.keep', childId, today)
    if (!child) return refused('not_found')
    const { tags } = await tagsFor(tx, viewer, childId, today)
    const isReadable = tags.some(({ id }) => id === tagId)
    if (!isReadable || !(await writeEnd(tx, tagId, today))) return refused('not_found')
    enter({ subject: { kind: 'tag', id: tagId } })
    return done({ childId })
  },
})
