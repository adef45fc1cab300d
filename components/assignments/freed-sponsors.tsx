import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Freed = { id: string; name: string; since: Parameters<typeof formatDay>[0] }

/** Sponsors a child has left, each with the way to keep another one for it. */
export function FreedSponsors({ list, words }: { list: readonly Freed[]; words: Words }) {
  const w = words.holds
  if (list.length === 0) return null
  return (
    <Card labelledBy="freed">
      <CardHeader id="freed" lead={w.freedLead} title={w.freedTitle} />
      <ul>
        {list.map(({ id, name, since }) => (
          <li
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3 first:border-t-0"
            key={id}
          >
            <span>
              <span className="font-medium">{name}</span>{' '}
              <span className="text-muted">{w.freedSince(formatDay(since))}</span>
            </span>
            <LinkButton
              ariaLabel={`${words.endings.offer}: ${name}`}
              href={`/assignments/holds?sponsor=${id}`}
            >
              {words.endings.offer}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}
