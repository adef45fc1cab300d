import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { viewNameInput } from '../input'
import { changeView, viewOf } from '../records'
import type { ViewRefusal } from '../rules'
import type { ViewedList } from '../view'

type Renamed = { list: ViewedList; name: string }

/** Gives a view of one's own another name. */
export const renameView = command<typeof viewNameInput, Renamed, ViewRefusal>({
  act: 'views/rename',
  right: 'view.keep',
  input: viewNameInput,
  constraints: { saved_view_name_once: 'name_taken' },
  async run({ viewer, tx, enter }, { id, name }) {
    const view = await viewOf(tx, viewer, id)
    if (!view || !(await changeView(tx, viewer, id, { name }))) return refused('not_found')
    enter({ subject: { kind: 'saved_view', id }, details: { kind: view.list } })
    return done({ list: view.list, name })
  },
})
