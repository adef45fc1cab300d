/** The long lists whose filter and order can be kept. */
export const VIEWED_LISTS = ['children', 'sponsors', 'assignments', 'payments'] as const
export type ViewedList = (typeof VIEWED_LISTS)[number]

/** As many views as one person keeps of one list. */
export const MOST_VIEWS = 20

/** Cách xem đã lưu: a filter and an order under a name of its owner's choice. */
export type SavedView = {
  id: string
  list: ViewedList
  name: string
  /** the filter as the list's own address writes it */
  query: string
  /** what is seen when the list is opened without a filter */
  isFirst: boolean
}

type Named = { id: string; name: string }
/** What a kept filter may name by its id. */
export type NamedThings = {
  villages: Named[]
  schools: Named[]
  classes: (Named & { school: string })[]
  units: Named[]
}
