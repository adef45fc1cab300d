import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { carried, type WantingAgreement } from '@/lib/agreements/wanting'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { StandingChip } from './standing-chip'

/** Sponsors with children, or about to have some, whose agreement is missing or runs out. */
export function WantingTable(props: {
  wanting: WantingAgreement<SponsorLine>[]
  locale: Locale
  words: Words
  empty: ReactNode
}) {
  const w = props.words.agreements
  return (
    <DataTable
      caption={w.list}
      columns={[
        {
          key: 'name',
          header: props.words.sponsors.name,
          primary: true,
          cell: ({ sponsor: { id, name, kind } }) => (
            <>
              <PageLink href={`/sponsors/${id}/agreement`}>{name}</PageLink>
              <small>{props.words.support.kinds[kind]}</small>
            </>
          ),
        },
        {
          key: 'children',
          header: w.children,
          align: 'end',
          cell: ({ sponsor }) => formatNumber(carried(sponsor), props.locale),
        },
        {
          key: 'standing',
          header: w.column,
          cell: ({ standing, validUntil }) => (
            <div>
              <StandingChip isInTable standing={standing} words={w} />
              {validUntil && <span className="cell-note">{w.endsOn(formatDay(validUntil))}</span>}
            </div>
          ),
        },
      ]}
      empty={props.empty}
      rowKey={({ sponsor }) => sponsor.id}
      rows={props.wanting}
    />
  )
}
