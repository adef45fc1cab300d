import type { Day } from '@/lib/calendar/day'
import type { SponsorKind } from '@/lib/sponsors/sponsor'

/** A unit on the honour list (danh sách ghi nhận), by its own consent and under the name it chose. */
export type Honoured = {
  id: string
  name: string
  kind: SponsorKind
  /** children it supports now; nothing where it supported some before */
  children: number
  since: Day
  consentedOn: Day
}
