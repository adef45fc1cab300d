import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { filterTexts } from '@/components/views/filter-texts'
import { ViewItem } from '@/components/views/view-item'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { WHOLE_LIST, type Params } from '@/lib/views/kept-filter'
import { listNamedThings, listViews } from '@/lib/views/queries'
import { VIEWED_LISTS } from '@/lib/views/view'
import { putFirst, remove, rename } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.views.title }
}

export default async function ViewsPage(props: { searchParams: Promise<Params> }) {
  const viewer = await requireRight('view.keep')
  const { locale, words } = await readWords()
  const w = words.views
  const asked = await props.searchParams
  const list = VIEWED_LISTS.find((one) => one === asked.list) ?? 'children'
  const views = await listViews(viewer, list)
  const things = await listNamedThings(viewer)
  return (
    <>
      <PageHeader
        back={{ href: WHOLE_LIST[list], label: w.back(w.lists[list]) }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid max-w-2xl gap-6">
        <Tabs
          label={w.listTabs}
          tabs={VIEWED_LISTS.map((one) => ({
            href: `/views?list=${one}`,
            label: w.lists[one],
            current: one === list,
          }))}
        />
        {views.map((view) => (
          <ViewItem
            actions={{ rename, remove, putFirst }}
            key={view.id}
            keyFor={randomUUID}
            told={filterTexts(view, things, words, locale)}
            view={view}
            words={words}
          />
        ))}
        {views.length === 0 && (
          <EmptyState
            action={<LinkButton href={WHOLE_LIST[list]}>{w.openList}</LinkButton>}
            icon="search"
            title={w.empty}
          >
            {w.emptyText}
          </EmptyState>
        )}
      </div>
    </>
  )
}
