import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import type { EntryLine } from '@/lib/access/entry-line'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { EntryDetails } from './entry-details'
import { PersonOf } from './person-of'

type Props = { lines: EntryLine[]; empty: ReactNode; locale: Locale; words: Words['entries'] }

/** The record of acts, newest first. */
export function EntryTable({ lines, empty, locale, words }: Props) {
  return (
    <DataTable
      caption={words.title}
      rows={lines}
      rowKey={(line) => String(line.seq)}
      empty={empty}
      columns={[
        {
          key: 'what',
          header: words.what,
          primary: true,
          cell: (line) => (
            <>
              {line.act ? words.acts[line.act] : words.otherAct}
              {line.subject && `: ${line.subject}`}
              <EntryDetails details={line.details} {...{ locale, words }} />
            </>
          ),
        },
        {
          key: 'who',
          header: words.who,
          cell: (line) => <PersonOf person={line.person} nobody={words.noPerson} />,
        },
        {
          key: 'when',
          header: words.when,
          cell: (line) => (
            <div className="tabular-nums">
              <time className="whitespace-nowrap" dateTime={line.at.toISOString()}>
                {formatInstant(line.at, locale)}
              </time>
              <span className="block text-[0.875rem] text-muted">
                {words.line(formatNumber(line.seq, locale))}
              </span>
              <span className="block whitespace-nowrap text-[0.875rem] text-muted">
                {words.seal(line.seal)}
              </span>
            </div>
          ),
        },
      ]}
    />
  )
}
