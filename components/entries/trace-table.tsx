import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import type { TraceLine } from '@/lib/access/entry-line'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PersonOf } from './person-of'

type Props = {
  lines: TraceLine[]
  /** whether the code leads to the file; opening it leaves a line of its own */
  mayOpen: boolean
  empty: ReactNode
  locale: Locale
  words: Words['entries']
}

/** Who opened whose file, newest first; children by code alone. */
export function TraceTable({ lines, mayOpen, empty, locale, words }: Props) {
  return (
    <DataTable
      caption={words.tracesTab}
      rows={lines}
      rowKey={(line) => line.id}
      empty={empty}
      columns={[
        {
          key: 'child',
          header: words.opened,
          primary: true,
          cell: ({ childId, childCode }) =>
            mayOpen ? <PageLink href={`/children/${childId}`}>{childCode}</PageLink> : childCode,
        },
        {
          key: 'who',
          header: words.opener,
          cell: (line) => <PersonOf person={line.person} nobody={words.noPerson} />,
        },
        { key: 'way', header: words.way, cell: (line) => words.ways[line.via] },
        {
          key: 'when',
          header: words.when,
          cell: (line) => (
            <time className="whitespace-nowrap" dateTime={line.at.toISOString()}>
              {formatInstant(line.at, locale)}
            </time>
          ),
        },
      ]}
    />
  )
}
