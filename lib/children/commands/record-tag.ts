import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { tagInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import { decideTag, type TagRefusal } from '../legal-tag'
import { holdFiles } from '../records'
import { caseOfficerOf } from '../tag-queries'
import { addTag } from '../tag-records'

/** Records a legal tag. The line in the record of acts names neither the child nor the group. */
export const recordTag = command<typeof tagInput, { childId: string }, TagRefusal>({
  act: 'children/record-tag',
  right: 'tag.keep',
  input: tagInput,
  constraints: { legal_tag_once: 'already_tagged' },
  async run({ viewer, tx, now: at, today, enter }, tag) {
    const { childId } = tag
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'tag.keep', childId, today)
    if (!child) return refused('not_found')
    const isCaseOfficer = (await caseOfficerOf(tx, childId, today)) === viewer.personId
    const refusal = decideTag(tag, { isCaseOfficer }, today)
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    enter({ subject: { kind: 'tag', id: await addTag(tx, by, tag) } })
    return done({ childId })
  },
})
