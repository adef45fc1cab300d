import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AssignedChildren } from '@/components/children/assigned-children'
import { ChildFilters } from '@/components/children/child-filters'
import { ChildTable } from '@/components/children/child-table'
import { DoublesToSee } from '@/components/children/doubles-to-see'
import { GonePlace } from '@/components/children/gone-place'
import { ChildPages } from '@/components/children/child-pages'
import { PovertyToConfirm } from '@/components/children/poverty-to-confirm'
import { ListExport } from '@/components/views/list-export'
import { ViewLinks } from '@/components/views/view-links'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import {
  childFilterFrom,
  childListAddress,
  isFiltered,
  type ChildFilter,
} from '@/lib/children/filter'
import type { FilterPlaces } from '@/lib/children/filter-queries'
import { listAssignedChildren, listChildren } from '@/lib/children/queries'
import { namesChildren } from '@/lib/children/reach-queries'
import { sealedFor, withTypedWords } from '@/lib/children/search-queries'
import { countDoubles } from '@/lib/children/pair-queries'
import { findMergedVillage } from '@/lib/places/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { viewsOf } from '../views/views-of'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.children.title }
}

export default async function ChildrenPage({ searchParams }: Props) {
  const viewer = await requireRight('child.list')
  const { words } = await readWords()
  const w = words.children
  if (!namesChildren(viewer)) {
    const children = await listAssignedChildren(viewer)
    return (
      <>
        <PageHeader title={w.title} lead={w.count(children.length)} />
        <AssignedChildren assigned={children} words={w} />
      </>
    )
  }
  const params = await searchParams
  const addressed = childFilterFrom(params)
  // An address of former days, or typed by hand, says what is searched for: it is closed at once.
  if (addressed.q !== '') redirect(childListAddress(sealedFor(viewer, addressed)))
  const own = await viewsOf(viewer, 'children', params)
  const filter = withTypedWords(viewer, { ...addressed, all: own.hasFirst })
  const { lines, total, toConfirm, places } = await listChildren(viewer, filter)
  const pairs = may(viewer, 'child.merge') && !isFiltered(filter) ? await countDoubles(viewer) : 0
  const gone = goneIn(filter, places) && {
    merged: filter.village ? await findMergedVillage(viewer, filter.village) : null,
  }
  return (
    <>
      <PageHeader title={w.title} lead={w.found(total)} />
      <div className="grid gap-6">
        <ViewLinks isSearching={filter.q !== ''} own={own} words={words.views} />
        <ChildFilters filter={filter} places={places} words={words} />
        {toConfirm > 0 && filter.poverty === undefined && (
          <PovertyToConfirm {...{ count: toConfirm, on: today(), words: words.poverty }} />
        )}
        <DoublesToSee count={pairs} words={words.doubles} />
        {gone && <GonePlace {...{ filter, gone, places, words }} />}
        <ChildTable
          lines={lines}
          filter={filter}
          on={today()}
          words={words}
          mayTakeIn={may(viewer, 'list.read')}
        />
        <ChildPages filter={filter} total={total} words={w} />
        {total > 0 && may(viewer, 'child.export') && (
          <ListExport address={childListAddress(filter)} namesChildren words={words} />
        )}
      </div>
    </>
  )
}

/** Whether the filter names a place that is no longer in the list. */
function goneIn(
  { village, school, schoolClass }: ChildFilter,
  { villages, schools, classes }: FilterPlaces,
): boolean {
  const lacks = (places: { id: string }[], id: string | undefined) =>
    id !== undefined && !places.some((place) => place.id === id)
  return lacks(villages, village) || lacks(schools, school) || lacks(classes, schoolClass)
}
