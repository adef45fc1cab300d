import { Banner } from '@/components/ui/banner'
import { PageLink } from '@/components/ui/page-link'
import { childListAddress, type ChildFilter } from '@/lib/children/filter'
import type { Words } from '@/lib/words/words'
import type { Places } from './filter-words'

type Props = {
  filter: ChildFilter
  places: Places
  /** where the village of the filter went, if it went up in another */
  gone: { merged: { name: string; intoId: string; into: string } | null }
  words: Words
}

/** The filter, often a kept one, names a place that is no longer there: what became of it, and the way on. */
export function GonePlace({ filter, places, gone: { merged }, words }: Props) {
  const w = words.views
  if (merged) {
    return (
      <Banner
        action={
          <PageLink href={childListAddress(filter, { village: merged.intoId })}>
            {w.seeInto(merged.into)}
          </PageLink>
        }
        kind="waiting"
      >
        {w.merged(merged.name, merged.into)}
      </Banner>
    )
  }
  const isThere = (list: { id: string }[], id: string | undefined) =>
    list.some((place) => place.id === id)
  const left = {
    village: isThere(places.villages, filter.village) ? filter.village : undefined,
    school: isThere(places.schools, filter.school) ? filter.school : undefined,
    schoolClass: isThere(places.classes, filter.schoolClass) ? filter.schoolClass : undefined,
  }
  return (
    <Banner
      action={<PageLink href={childListAddress(filter, left)}>{w.dropGone}</PageLink>}
      kind="waiting"
    >
      {w.gone}
    </Banner>
  )
}
