import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { OfferStatus } from '@/lib/offers/status'

const MEANINGS: Record<OfferStatus, StatusMeaning> = {
  received: 'waiting',
  in_hand: 'info',
  answered: 'info',
  taken_up: 'done',
  declined: 'closed',
  spam: 'closed',
  forgotten: 'closed',
}

/** Where an offer stands, as word and shape. */
export function OfferChip({ status, label }: { status: OfferStatus; label: string }) {
  return <StatusChip meaning={MEANINGS[status]}>{label}</StatusChip>
}
