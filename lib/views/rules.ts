import { MOST_VIEWS } from './view'

/** Why a view is not kept, or not changed. */
export type ViewRefusal = 'not_found' | 'name_taken' | 'too_many' | 'nothing_to_keep'

/** The lowest place that is free among those of one person's list; null when all are taken. */
export function freePlace(taken: readonly number[]): number | null {
  for (let place = 1; place <= MOST_VIEWS; place += 1) if (!taken.includes(place)) return place
  return null
}
