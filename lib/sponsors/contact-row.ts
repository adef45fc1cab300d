import { dayFromColumn } from '@/lib/calendar/day'
import type { ContactFacts, ContactLine } from './contact'

/** Which rows are of those who can be asked for today: the first one first, then by how long. */
export const CURRENT_CONTACTS = {
  where: { validTo: null },
  select: {
    id: true,
    part: true,
    name: true,
    role: true,
    phone: true,
    email: true,
    accountHolder: true,
    isFirst: true,
    since: true,
    validFrom: true,
  },
  orderBy: [{ part: 'asc' }, { isFirst: 'desc' }, { since: 'asc' }, { id: 'asc' }],
} as const

/** A row in the words of the slice. */
export function contactOf({ since, validFrom, ...row }: ContactFacts & Row): ContactLine {
  return { ...row, since: dayFromColumn(since), knownFrom: dayFromColumn(validFrom) }
}

type Row = { id: string; isFirst: boolean; since: Date; validFrom: Date }
