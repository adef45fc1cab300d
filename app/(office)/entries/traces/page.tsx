import type { Metadata } from 'next'
import { EntriesTabs } from '@/components/entries/entries-tabs'
import { ExportForm } from '@/components/entries/export-form'
import { LinePages } from '@/components/entries/line-pages'
import { NoLines } from '@/components/entries/no-lines'
import { TraceFilters } from '@/components/entries/trace-filters'
import { TraceTable } from '@/components/entries/trace-table'
import { PageHeader } from '@/components/ui/page-header'
import { traceFilterFrom, tracesAddress, type AddressParams } from '@/lib/access/entry-filter'
import { may } from '@/lib/access/viewer'
import { listTraces } from '@/lib/platform/entries/trace-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.entries.tracesTab }
}

export default async function TracesPage(props: { searchParams: Promise<AddressParams> }) {
  const viewer = await requireRight('entry.read')
  const { locale, words } = await readWords()
  const filter = traceFilterFrom(await props.searchParams)
  const { lines, total, people } = await listTraces(viewer, filter)
  const isFiltered = tracesAddress(filter) !== '/entries/traces'
  const empty = (
    <NoLines
      unfiltered={isFiltered ? '/entries/traces' : null}
      emptyText={words.entries.emptyTraces}
      words={words}
    />
  )
  return (
    <>
      <PageHeader title={words.entries.title} lead={words.entries.tracesLead} />
      <div className="grid gap-6">
        <EntriesTabs at="traces" words={words.entries} />
        <TraceFilters filter={filter} people={people} words={words} />
        <TraceTable
          lines={lines}
          mayOpen={may(viewer, 'child.read')}
          empty={empty}
          locale={locale}
          words={words.entries}
        />
        {total > 0 && <ExportForm address={tracesAddress(filter)} words={words.entries} />}
        <LinePages
          page={filter.page}
          total={total}
          turn={(page) => tracesAddress(filter, { page })}
          locale={locale}
          words={words.shell.pages}
        />
      </div>
    </>
  )
}
