import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { firstViewInput } from '../input'
import { changeView, lockViews, putNoneFirst, viewOf } from '../records'
import type { ViewRefusal } from '../rules'
import type { ViewedList } from '../view'

type Placed = { list: ViewedList; name: string; isFirst: boolean }

/** Opens the list with this view from now on, or with everything again. */
export const putViewFirst = command<typeof firstViewInput, Placed, ViewRefusal>({
  act: 'views/put-first',
  right: 'view.keep',
  input: firstViewInput,
  async run({ viewer, tx, enter }, { id, isFirst: wish }) {
    await lockViews(tx, viewer)
    const view = await viewOf(tx, viewer, id)
    if (!view) return refused('not_found')
    const isFirst = wish === 'yes'
    if (isFirst) await putNoneFirst(tx, viewer, view.list)
    if (!(await changeView(tx, viewer, id, { isFirst }))) return refused('not_found')
    enter({ subject: { kind: 'saved_view', id }, details: { kind: view.list } })
    return done({ ...view, isFirst })
  },
})
