import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ProposalLine } from '@/lib/assignments/proposal-line'
import type { AssignmentStatus } from '@/lib/assignments/status'
import { formatDay, formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<AssignmentStatus, StatusMeaning> = {
  proposed: 'waiting',
  reviewed: 'waiting',
  returned_by_head: 'late',
  returned_by_leader: 'late',
  answered: 'closed',
  refused: 'closed',
  approved: 'done',
}

/** Proposals and what became of each. */
export function ProposalsTable(props: {
  proposals: ProposalLine[]
  words: Words
  locale: Locale
  empty: ReactNode
  /** On a unit's own page its name stands above already. */
  sponsorShown?: boolean
}) {
  const { words, locale, sponsorShown = true } = props
  const w = words.assignments
  return (
    <DataTable
      caption={w.allTitle}
      columns={[
        {
          key: 'child',
          header: w.child,
          primary: true,
          cell: ({ child }) => (
            <>
              <PageLink href={`/children/${child.id}`}>{child.fullName}</PageLink>
              <small className="tabular-nums">{child.code}</small>
            </>
          ),
        },
        ...(sponsorShown ? [sponsorColumn(w)] : []),
        {
          key: 'quarter',
          header: w.quarterColumn,
          cell: ({ fromQuarter, toQuarter, role }) => (
            <div className="whitespace-nowrap">
              {formatQuarter(fromQuarter, locale)}
              {toQuarter && ` – ${formatQuarter(toQuarter, locale)}`}
              {!sponsorShown && role === 'co' && <span className="cell-note">{w.roles.co}</span>}
            </div>
          ),
        },
        {
          key: 'proposed',
          header: w.proposed,
          cell: ({ proposedBy, proposedOn }) => (
            <div>
              {formatDay(proposedOn)}
              <span className="cell-note">{proposedBy.fullName}</span>
            </div>
          ),
        },
        {
          key: 'status',
          header: w.status,
          cell: ({ status, answer }) => (
            <div>
              <StatusChip meaning={MEANINGS[status]}>{w.statuses[status]}</StatusChip>
              {answer && <span className="cell-note">{answer.reason}</span>}
            </div>
          ),
        },
      ]}
      empty={props.empty}
      rowKey={({ id }) => id}
      rows={props.proposals}
    />
  )
}

function sponsorColumn(w: Words['assignments']): Column<ProposalLine> {
  return {
    key: 'sponsor',
    header: w.sponsor,
    cell: ({ sponsor, role }) => (
      <div>
        {sponsor.name}
        {role === 'co' && <span className="cell-note">{w.roles.co}</span>}
      </div>
    ),
  }
}
