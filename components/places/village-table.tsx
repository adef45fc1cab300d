import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { VillageLine } from '@/lib/places/place-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { villages: VillageLine[]; locale: Locale; words: Words['places'] }

export function VillageTable({ villages, locale, words }: Props) {
  return (
    <DataTable
      caption={words.villages}
      rows={villages}
      rowKey={(village) => village.id}
      empty={
        <EmptyState level={3} icon="village" title={words.noVillages}>
          {words.noVillagesText}
        </EmptyState>
      }
      columns={[
        { key: 'name', header: words.name, primary: true, cell: (village) => village.name },
        {
          key: 'children',
          header: words.childCount,
          align: 'end',
          cell: (village) => formatNumber(village.children, locale),
        },
        {
          key: 'change',
          header: '',
          actions: true,
          cell: ({ id, name }) => (
            <LinkButton ariaLabel={words.changeIt(name)} href={`/places/villages/${id}`}>
              {words.change}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
