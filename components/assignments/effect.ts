import type { AssignmentRole } from '@/lib/assignments/assignment'
import type { Coverage } from '@/lib/assignments/proposal-line'

/** What a sitting looks at to say what it will change. */
export type SittingFacts = {
  coverage: Coverage
  rows: readonly {
    id: string
    childId: string
    sponsorId: string
    role: AssignmentRole
    childHasLead: boolean
    /** chosen before anybody touched it */
    outcome: string
  }[]
  /** every unit named in the rows: children assigned so far and children promised */
  units: readonly { id: string; name: string; assigned: number; promised: number | null }[]
}

/** What the answers as they stand would change. */
export type Effect = {
  total: number
  supportedNow: number
  supportedAfter: number
  units: readonly {
    id: string
    name: string
    now: number
    after: number
    promised: number | null
  }[]
}

/** The effect of approving the rows that say so: a child counts once, and only with its first lead. */
export function effectOf(facts: SittingFacts, outcomes: Readonly<Record<string, string>>): Effect {
  const approved = facts.rows.filter(({ id }) => outcomes[id] === 'approved')
  const newlyLed = new Set(
    approved
      .filter(({ role, childHasLead }) => role === 'lead' && !childHasLead)
      .map(({ childId }) => childId),
  )
  return {
    total: facts.coverage.total,
    supportedNow: facts.coverage.supported,
    supportedAfter: facts.coverage.supported + newlyLed.size,
    units: facts.units.map(({ id, name, assigned, promised }) => ({
      id,
      name,
      now: assigned,
      after: assigned + approved.filter(({ sponsorId }) => sponsorId === id).length,
      promised,
    })),
  }
}
