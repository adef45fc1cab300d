import { Icon } from '@/components/ui/icon'
import { PageLink } from '@/components/ui/page-link'

export type PlaceRow = { id: string; href: string; name: string; change: string; facts: string[] }

/** Places by name, each row the way to change it. */
export function PlaceList({ places, label }: { places: PlaceRow[]; label: string }) {
  return (
    <ul aria-label={label} className="grid divide-y divide-line">
      {places.map(({ id, href, name, change, facts }) => (
        <li className="flex min-h-12 items-center justify-between gap-4 py-2" key={id}>
          <div className="min-w-0">
            <p className="font-semibold">{name}</p>
            <p className="text-[0.9375rem] text-muted tabular-nums">{facts.join(' · ')}</p>
          </div>
          <PageLink
            ariaLabel={`${change}: ${name}`}
            className="card-link min-h-11 shrink-0 px-2"
            href={href}
          >
            {change}
            <Icon name="arrow-right" size={16} />
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
