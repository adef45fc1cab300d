import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ChainCard } from '@/components/entries/chain-card'
import { EntriesTabs } from '@/components/entries/entries-tabs'
import { EntryFilters } from '@/components/entries/entry-filters'
import { ExportForm } from '@/components/entries/export-form'
import { EntryTable } from '@/components/entries/entry-table'
import { LinePages } from '@/components/entries/line-pages'
import { NoLines } from '@/components/entries/no-lines'
import { PageHeader } from '@/components/ui/page-header'
import { entriesAddress, entryFilterFrom, type AddressParams } from '@/lib/access/entry-filter'
import { listEntries } from '@/lib/platform/entries/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { lookThroughChain } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.entries.title }
}

export default async function EntriesPage(props: { searchParams: Promise<AddressParams> }) {
  const viewer = await requireRight('entry.read')
  const { locale, words } = await readWords()
  const filter = entryFilterFrom(await props.searchParams)
  const { lines, total, people, lastCheck } = await listEntries(viewer, filter)
  const isFiltered = entriesAddress(filter) !== '/entries'
  const empty = (
    <NoLines
      unfiltered={isFiltered ? '/entries' : null}
      emptyText={words.entries.emptyText}
      words={words}
    />
  )
  return (
    <>
      <PageHeader title={words.entries.title} lead={words.entries.lead} />
      <div className="grid gap-6">
        <EntriesTabs at="acts" words={words.entries} />
        <ChainCard
          action={lookThroughChain}
          formKey={randomUUID()}
          {...{ lastCheck, locale, words }}
        />
        <EntryFilters filter={filter} people={people} words={words} />
        <EntryTable lines={lines} empty={empty} locale={locale} words={words.entries} />
        {total > 0 && <ExportForm address={entriesAddress(filter)} words={words.entries} />}
        <LinePages
          page={filter.page}
          total={total}
          turn={(page) => entriesAddress(filter, { page })}
          locale={locale}
          words={words.shell.pages}
        />
      </div>
    </>
  )
}
