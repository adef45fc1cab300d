import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { filterTexts } from '@/components/views/filter-texts'
import { ViewForm } from '@/components/views/view-form'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { filterToKeep, openingOf, WHOLE_LIST, type Params } from '@/lib/views/kept-filter'
import { listNamedThings } from '@/lib/views/queries'
import { VIEWED_LISTS } from '@/lib/views/view'
import { keep } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.views.saveTitle }
}

export default async function NewViewPage(props: { searchParams: Promise<Params> }) {
  const viewer = await requireRight('view.keep')
  const { locale, words } = await readWords()
  const w = words.views
  const { list: asked, ...params } = await props.searchParams
  const list = VIEWED_LISTS.find((one) => one === asked) ?? 'children'
  const query = filterToKeep(list, params, today())
  const back = query === '' ? WHOLE_LIST[list] : openingOf({ list, query }).address
  return (
    <>
      <PageHeader
        back={{ href: back, label: w.back(w.lists[list]) }}
        lead={w.saveLead}
        title={w.saveTitle}
      />
      {query === '' ? (
        <EmptyState
          action={<LinkButton href={back}>{w.openList}</LinkButton>}
          icon="search"
          title={w.refusals.nothing_to_keep([])}
        >
          {w.emptyText}
        </EmptyState>
      ) : (
        <Card className="max-w-2xl">
          <ViewForm
            action={keep}
            back={back}
            formKey={randomUUID()}
            list={list}
            query={query}
            told={filterTexts({ list, query }, await listNamedThings(viewer), words, locale)}
            words={words}
          />
        </Card>
      )}
    </>
  )
}
