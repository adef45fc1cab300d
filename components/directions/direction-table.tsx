import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import type { DirectionLine } from '@/lib/directions/direction'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { DirectionAbout } from './direction-about'
import { DirectionChip } from './direction-chip'

type Props = { directions: DirectionLine[]; empty: ReactNode; locale: Locale; words: Words }

/** What leaders asked for, by whom and until when. */
export function DirectionTable({ directions, empty, locale, words }: Props) {
  const w = words.directions
  return (
    <DataTable
      caption={w.title}
      columns={[
        {
          key: 'instruction',
          header: w.instruction,
          primary: true,
          cell: ({ id, instruction }) => (
            <PageLink href={`/directions/${id}`}>{inShort(instruction)}</PageLink>
          ),
        },
        {
          key: 'about',
          header: w.about,
          cell: ({ about }) => <DirectionAbout about={about} locale={locale} words={w} />,
        },
        { key: 'owner', header: w.owner, cell: ({ owner }) => owner.name },
        {
          key: 'due',
          header: w.dueOn,
          align: 'end',
          cell: ({ dueOn }) => <span className="whitespace-nowrap">{formatDay(dueOn)}</span>,
        },
        {
          key: 'status',
          header: w.status,
          cell: ({ status }) => (
            <span className="xl:whitespace-nowrap">
              <DirectionChip status={status} words={w} />
            </span>
          ),
        },
      ]}
      empty={empty}
      rowKey={({ id }) => id}
      rows={directions}
    />
  )
}

const MOST_LETTERS = 140

/** The beginning, whole words: the page has the rest. */
function inShort(text: string): string {
  if (text.length <= MOST_LETTERS) return text
  return `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…`
}
