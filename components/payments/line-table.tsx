import { PledgeWords } from '@/components/pledges/pledge-words'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/page-link'
import type { Quarter } from '@/lib/calendar/quarter'
import type { BookLine } from '@/lib/payments/quarter-book'
import { formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { StandingChips } from './standing-chips'

type Props = {
  lines: BookLine[]
  quarter: Quarter
  isOver: boolean
  mayRecord: boolean
  locale: Locale
  words: Words
}

/** Promised, received and missing per child and unit. */
export function LineTable(props: Props) {
  const { lines, words } = props
  return (
    <DataTable
      caption={words.payments.byChild}
      columns={columnsOf(props)}
      empty={<EmptyState level={3} title={words.payments.noneMatching} />}
      rowKey={(line) => `${line.childId} ${line.sponsorId}`}
      rows={lines}
    />
  )
}

function columnsOf({ quarter, isOver, mayRecord, locale, words }: Props): Column<BookLine>[] {
  const w = words.payments
  const money = (amount: number) => formatVnd(amount, locale)
  const columns: Column<BookLine>[] = [
    {
      key: 'child',
      header: w.child,
      primary: true,
      cell: (line) => (
        <>
          <PageLink href={`/children/${line.childId}`}>{line.name}</PageLink>
          <span className="block text-[0.9375rem] font-normal text-muted">
            {[line.code, line.sponsor, line.giver].filter(Boolean).join(' · ')}
          </span>
          {line.pledges.length > 0 && (
            <span className="block text-[0.9375rem] font-normal text-muted">
              <PledgeWords pledges={line.pledges} quarter={quarter} words={words.pledges} />
            </span>
          )}
        </>
      ),
    },
    { key: 'due', header: w.promised, align: 'end', cell: (line) => money(line.dueVnd) },
    { key: 'received', header: w.received, align: 'end', cell: (line) => money(line.receivedVnd) },
    { key: 'short', header: w.short, align: 'end', cell: (line) => money(line.shortVnd) },
    {
      key: 'standing',
      header: w.standing,
      cell: (line) => <StandingChips isOver={isOver} line={line} words={w} />,
    },
  ]
  if (!mayRecord) return columns
  return [...columns, { key: 'acts', header: w.act, actions: true, cell: (line) => acts(line, w) }]
}

function acts(
  { termId, childId, sponsorId, name, pledges, dueVnd }: BookLine,
  w: Words['payments'],
) {
  if (termId === null) return null
  if (pledges.length === 0 && dueVnd === 0) {
    return (
      <LinkButton ariaLabel={`${w.recordPledge}: ${name}`} href={`/payments/pledge/${termId}`}>
        <span className="whitespace-nowrap">{w.recordPledge}</span>
      </LinkButton>
    )
  }
  return (
    <LinkButton
      ariaLabel={`${w.recordShort}: ${name}`}
      href={`/payments/new?unit=${sponsorId}&child=${childId}`}
    >
      <span className="whitespace-nowrap">{w.recordShort}</span>
    </LinkButton>
  )
}
