import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { viewInput } from '../input'
import { filterToKeep, paramsOf } from '../kept-filter'
import { addView, lockViews, placesTaken, putNoneFirst } from '../records'
import { freePlace, type ViewRefusal } from '../rules'
import { MOST_VIEWS, type SavedView } from '../view'

/** Keeps the filter and the order of a list under a name; its line in the record does not say the name. */
export const saveView = command<typeof viewInput, SavedView, ViewRefusal>({
  act: 'views/save',
  right: 'view.keep',
  input: viewInput,
  constraints: { saved_view_name_once: 'name_taken' },
  async run({ viewer, tx, now, today, enter }, { list, name, isFirst, ...asked }) {
    const query = filterToKeep(list, paramsOf(asked.query), today)
    if (query === '') return refused('nothing_to_keep')
    await lockViews(tx, viewer)
    const place = freePlace(await placesTaken(tx, viewer, list))
    if (place === null) return refused('too_many', [String(MOST_VIEWS)])
    if (isFirst) await putNoneFirst(tx, viewer, list)
    const view = { list, name, query, isFirst }
    const id = await addView(tx, viewer, { ...view, place, createdAt: now })
    enter({ subject: { kind: 'saved_view', id }, details: { kind: list } })
    return done({ id, ...view })
  },
})
