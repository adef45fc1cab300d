import { OneButtonForm } from '@/components/places/one-button-form'
import type { ActionFormProps } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageLink } from '@/components/ui/page-link'
import type { HoldLine } from '@/lib/assignments/hold'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Children that are kept today, and the way to give one free. */
export function HoldsTable(props: {
  holds: HoldLine[]
  action: ActionFormProps['action']
  /** one for each hold */
  formKeys: readonly string[]
  words: Words
}) {
  const { holds, words } = props
  const w = words.holds
  return (
    <DataTable
      caption={w.listTitle}
      columns={[
        {
          key: 'child',
          header: words.assignments.child,
          primary: true,
          cell: ({ child }) => (
            <>
              <PageLink href={`/children/${child.id}`}>{child.fullName}</PageLink>
              <small className="tabular-nums">{child.code}</small>
            </>
          ),
        },
        {
          key: 'sponsor',
          header: words.assignments.sponsor,
          cell: ({ sponsor }) => sponsor.name,
        },
        {
          key: 'until',
          header: w.until,
          cell: ({ lastDay, by }) => (
            <div>
              {formatDay(lastDay)}
              <span className="cell-note">{by}</span>
            </div>
          ),
        },
        {
          key: 'release',
          header: w.release,
          cell: (hold) => (
            <OneButtonForm
              action={props.action}
              formKey={props.formKeys[holds.indexOf(hold)] ?? ''}
              idPrefix={`release-${hold.id}`}
              label={w.release}
              tone="secondary"
              values={{ holdId: hold.id }}
              words={words}
            />
          ),
        },
      ]}
      empty={
        <EmptyState icon="assignment" level={3} title={w.empty}>
          {w.emptyText}
        </EmptyState>
      }
      rowKey={({ id }) => id}
      rows={holds}
    />
  )
}
