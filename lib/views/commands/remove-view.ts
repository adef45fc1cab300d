import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { viewIdInput } from '../input'
import { removeView, viewOf } from '../records'
import type { ViewRefusal } from '../rules'
import type { ViewedList } from '../view'

type Removed = { list: ViewedList; name: string }

/** Takes a view of one's own away. The list it showed is untouched. */
export const removeSavedView = command<typeof viewIdInput, Removed, ViewRefusal>({
  act: 'views/remove',
  right: 'view.keep',
  input: viewIdInput,
  async run({ viewer, tx, enter }, { id }) {
    const view = await viewOf(tx, viewer, id)
    if (!view || !(await removeView(tx, viewer, id))) return refused('not_found')
    enter({ subject: { kind: 'saved_view', id }, details: { kind: view.list } })
    return done(view)
  },
})
