import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import type { IconName } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { PlaceList, type PlaceRow } from './place-list'

type Props = {
  id: string
  title: string
  /** children whose place is not known, where there are any */
  note: string | null
  add: { href: string; label: string }
  /** another way to change the list */
  other?: { href: string; label: string }
  empty: { icon: IconName; title: string; text: string }
  places: PlaceRow[]
}

/** Villages or schools: the list, and the way to add one. */
export function PlaceSection({ id, title, note, add, other, empty, places }: Props) {
  return (
    <Card labelledBy={id}>
      <CardHeader
        id={id}
        title={title}
        lead={note}
        action={
          <div className="flex flex-wrap gap-3">
            {other && <LinkButton href={other.href}>{other.label}</LinkButton>}
            <LinkButton href={add.href}>{add.label}</LinkButton>
          </div>
        }
      />
      {places.length > 0 ? (
        <PlaceList label={title} places={places} />
      ) : (
        <EmptyState icon={empty.icon} level={3} title={empty.title}>
          {empty.text}
        </EmptyState>
      )}
    </Card>
  )
}
