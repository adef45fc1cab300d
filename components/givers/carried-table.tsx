import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import type { Day } from '@/lib/calendar/day'
import { carriesOn, type GiversOfSponsor } from '@/lib/givers/giver-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Each child of the sponsor with whoever carries it. */
export function CarriedTable(props: {
  of: GiversOfSponsor
  on: Day
  mayKeep: boolean
  words: Words
}) {
  const { of, on, words } = props
  const w = words.givers
  const names = new Map(of.givers.map(({ id, contact }) => [id, contact?.fullName]))
  return (
    <DataTable
      caption={w.childrenTitle}
      columns={[
        {
          key: 'child',
          header: w.child,
          primary: true,
          cell: ({ childId, fullName, code }) => (
            <>
              <PageLink href={`/children/${childId}`}>{fullName}</PageLink>
              <small className="tabular-nums">{code}</small>
            </>
          ),
        },
        {
          key: 'giver',
          header: w.giver,
          cell: ({ charges }) => {
            const now = charges.find((one) => carriesOn(one, on))
            return now ? (
              <div>
                {names.get(now.giverId)}
                <span className="cell-note">{w.sinceDay(formatDay(now.from))}</span>
              </div>
            ) : (
              <span className="text-muted">{w.nobody}</span>
            )
          },
        },
        ...(props.mayKeep
          ? [
              {
                key: 'change',
                header: w.change,
                actions: true,
                cell: ({ termId, code }: GiversOfSponsor['children'][number]) => (
                  <PageLink
                    ariaLabel={`${w.change}: ${code}`}
                    href={`/assignments/terms/${termId}`}
                  >
                    {w.change}
                  </PageLink>
                ),
              },
            ]
          : []),
      ]}
      empty={<p className="text-muted">{w.childrenEmpty}</p>}
      rowKey={({ termId }) => termId}
      rows={of.children}
    />
  )
}
