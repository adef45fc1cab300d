import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { SchoolLine } from '@/lib/places/place-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { schools: SchoolLine[]; locale: Locale; words: Words['places'] }

export function SchoolTable({ schools, locale, words }: Props) {
  return (
    <DataTable
      caption={words.schools}
      rows={schools}
      rowKey={(school) => school.id}
      empty={
        <EmptyState level={3} icon="school" title={words.noSchools}>
          {words.noSchoolsText}
        </EmptyState>
      }
      columns={[
        { key: 'name', header: words.name, primary: true, cell: (school) => school.name },
        { key: 'level', header: words.level, cell: (school) => words.levels[school.level] },
        {
          key: 'children',
          header: words.childCount,
          align: 'end',
          cell: (school) => formatNumber(school.children, locale),
        },
        {
          key: 'change',
          header: '',
          actions: true,
          cell: ({ id, name }) => (
            <LinkButton ariaLabel={words.changeIt(name)} href={`/places/schools/${id}`}>
              {words.change}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
