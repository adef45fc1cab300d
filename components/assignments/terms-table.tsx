import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { TermLine } from '@/lib/assignments/term-file'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { periodTold } from './term-period'

const MEANINGS: Record<TermLine['signing'], StatusMeaning> = {
  unsigned: 'waiting',
  signed: 'done',
  recognised: 'closed',
}

/** Who stands by whom, and whether the minutes are signed. */
export function TermsTable(props: { lines: TermLine[]; empty: ReactNode; words: Words }) {
  const { words } = props
  const w = words.terms
  return (
    <DataTable
      caption={w.title}
      columns={[
        {
          key: 'child',
          header: words.assignments.child,
          primary: true,
          cell: ({ id, child }) => (
            <>
              <PageLink href={`/assignments/terms/${id}`}>{child.name}</PageLink>
              <small className="tabular-nums">{child.code}</small>
            </>
          ),
        },
        {
          key: 'sponsor',
          header: words.assignments.sponsor,
          cell: ({ sponsor, role }) => (
            <div>
              {sponsor.name}
              {role === 'co' && <span className="cell-note">{words.assignments.roles.co}</span>}
            </div>
          ),
        },
        { key: 'period', header: w.period, cell: (line) => periodTold(line, w) },
        {
          key: 'minutes',
          header: w.minutesColumn,
          cell: ({ signing, signedOn }) => (
            <div>
              <StatusChip meaning={MEANINGS[signing]}>{w.signings[signing]}</StatusChip>
              {signedOn && <span className="cell-note">{formatDay(signedOn)}</span>}
            </div>
          ),
        },
      ]}
      empty={props.empty}
      rowKey={({ id }) => id}
      rows={props.lines}
    />
  )
}
