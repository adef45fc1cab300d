import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'

type Props = {
  id: string
  title: string
  /** children whose place is not known, where there are any */
  note: string | null
  add: { href: string; label: string }
  children: ReactNode
}

/** Villages or schools: the list, and the way to add one. */
export function PlaceSection({ id, title, note, add, children }: Props) {
  return (
    <Card labelledBy={id}>
      <CardHeader
        id={id}
        title={title}
        lead={note}
        action={<LinkButton href={add.href}>{add.label}</LinkButton>}
      />
      {children}
    </Card>
  )
}
