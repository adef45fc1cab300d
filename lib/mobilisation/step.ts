import type { Day } from '@/lib/calendar/day'
import type { SupportLevel } from '@/lib/sponsors/sponsor'

/**
 * What came of talking to a unit (bước vận động): it was approached, it answered, it promised children,
 * it will not, it rests for a while; a follow-up is one more talk that changes nothing of that.
 */
export const STEP_KINDS = [
  'approached',
  'answered',
  'promised',
  'declined',
  'resting',
  'followed_up',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** How one talked (cách liên hệ). What came by the public page nobody of ours began. */
export const CHANNELS = ['visit', 'meeting', 'phone', 'letter', 'message', 'help_page'] as const
export type Channel = (typeof CHANNELS)[number]

/** How somebody of ours talks to a unit. */
export const OWN_CHANNELS = CHANNELS.filter((channel) => channel !== 'help_page')

/** What is to be done next, and when (việc tiếp theo, ngày hẹn). */
export type NextStep = { step: string; on: Day }

/** What a unit promises: so many children, and what each gets when it said so. */
export type StepPromise = { children: number; level: SupportLevel | null }

/** One step as the sponsor's page shows it. */
export type StepLine = {
  id: string
  kind: StepKind
  doneOn: Day
  channel: Channel
  talkedBy: { id: string; name: string }
  contactName: string | null
  note: string | null
  promise: StepPromise | null
  next: NextStep | null
  recordedAt: Date
  recordedBy: string
  reversal: { reason: string; by: string; at: Date } | null
}
