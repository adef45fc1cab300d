import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/page-link'
import type { ChildOfSponsor } from '@/lib/sponsors/sponsor-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** The children a sponsor stands by, for those who may know them. */
export function SponsorChildren({ list, words }: { list: ChildOfSponsor[]; words: Words }) {
  const w = words.sponsors
  return (
    <DataTable
      caption={w.childrenTitle}
      columns={[
        {
          key: 'child',
          header: w.child,
          primary: true,
          cell: ({ id, fullName, code, role }) => (
            <>
              <PageLink href={`/children/${id}`}>{fullName}</PageLink>
              <small className="tabular-nums">
                {role === 'co' ? `${code} · ${words.assignments.roles.co}` : code}
              </small>
            </>
          ),
        },
        {
          key: 'since',
          header: w.since,
          align: 'end',
          cell: ({ startsOn }) => formatDay(startsOn),
        },
        {
          key: 'basis',
          header: w.basis,
          cell: ({ termId, recognised, unsigned }) => (
            <div>
              <PageLink href={`/assignments/terms/${termId}`}>
                {recognised ? w.basisRecognised : w.basisAssigned}
              </PageLink>
              {unsigned && <span className="cell-note">{words.terms.waitingMinutes}</span>}
            </div>
          ),
        },
      ]}
      empty={
        <EmptyState
          action={<LinkButton href="/assignments">{w.toAssignments}</LinkButton>}
          icon="child"
          level={3}
          title={w.childrenEmpty}
        >
          {w.childrenEmptyText}
        </EmptyState>
      }
      rowKey={({ id }) => id}
      rows={list}
    />
  )
}
