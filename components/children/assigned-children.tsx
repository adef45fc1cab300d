import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { AssignedChildLine } from '@/lib/children/child'
import type { Words } from '@/lib/words/words'

type Props = { assigned: AssignedChildLine[]; words: Words['children'] }

/** A sponsor's own children: what is needed to help them, and no more. */
export function AssignedChildren({ assigned, words }: Props) {
  return (
    <DataTable
      caption={words.title}
      rows={assigned}
      rowKey={(child) => child.id}
      empty={<EmptyState title={words.emptyAssigned}>{words.emptyAssignedText}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: words.givenName,
          primary: true,
          cell: (child) => (
            <>
              <a href={`/children/${child.id}`}>{child.givenName}</a>
              <span className="block text-[0.9375rem] font-normal text-muted">{child.code}</span>
            </>
          ),
        },
        {
          key: 'age',
          header: words.ageLabel,
          cell: (child) => (child.age === null ? '–' : words.age(child.age)),
        },
        {
          key: 'level',
          header: words.schoolLevel,
          cell: (child) => (child.schoolLevel ? words.schoolLevels[child.schoolLevel] : '–'),
        },
      ]}
    />
  )
}
