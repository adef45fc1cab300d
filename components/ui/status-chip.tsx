import type { ReactNode } from 'react'
import { Chip, type ChipTone } from './chip'

/** What a status means to the person looking, not what it is called in the ledger. */
export type StatusMeaning = 'done' | 'waiting' | 'late' | 'info' | 'closed'

const TONES: Record<StatusMeaning, ChipTone> = {
  done: 'leaf',
  waiting: 'honey',
  late: 'clay',
  info: 'lake',
  closed: 'plain',
}

/** A status as word and shape: in order ■, waiting ●, late ▲, to know ◆, over ○. */
export function StatusChip({ meaning, children }: { meaning: StatusMeaning; children: ReactNode }) {
  return <Chip tone={TONES[meaning]}>{children}</Chip>
}
