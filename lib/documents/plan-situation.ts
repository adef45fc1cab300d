import type { Day } from '@/lib/calendar/day'
import { sumOf } from '@/lib/money/vnd'
import { formatPadded } from '@/lib/words/format'
import { officialPlan } from '@/lib/words/official/plan'
import type { CommuneName } from './commune-name'
import { longDay } from './issue'

/** The situation a plan starts from (thực trạng), in numbers of children on a day. */
export type PlanSituation = {
  takenOn: Day
  total: number
  supported: number
  bySponsor: readonly { name: string; count: number; level: string | null }[]
  waiting: number
  waitingEspeciallyDifficult: number
}

/**
 * The paragraph of part I. Throws when the figures contradict each other: supported and waiting are
 * the total, and the sponsors' children are at least the supported ones (more when some have two).
 */
export function situationText(at: CommuneName, situation: PlanSituation): string {
  refuseContradictions(situation)
  return [
    officialPlan.total(at, longDay(situation.takenOn), formatPadded(situation.total)),
    supportedText(situation),
    waitingText(situation),
    officialPlan.conclusion,
  ].join(' ')
}

function refuseContradictions(it: PlanSituation): void {
  if (it.supported + it.waiting !== it.total) {
    throw new RangeError(`${it.supported} supported and ${it.waiting} waiting are not ${it.total}`)
  }
  if (it.waitingEspeciallyDifficult > it.waiting) {
    throw new RangeError('More children especially difficult than waiting')
  }
  if (countOf(it) < it.supported) {
    throw new RangeError(`Sponsors have ${countOf(it)} children, ${it.supported} are supported`)
  }
}

function supportedText(it: PlanSituation): string {
  if (it.supported === 0) return officialPlan.supportedNone
  const bySponsor = it.bySponsor
    .map(({ name, count, level }) =>
      level === null
        ? officialPlan.sponsor(name, formatPadded(count))
        : officialPlan.sponsorAtLevel(name, formatPadded(count), level),
    )
    .join('; ')
  const text = countOf(it) > it.supported ? officialPlan.supportedTogether : officialPlan.supported
  return text(formatPadded(it.supported), bySponsor)
}

function waitingText({ waiting, waitingEspeciallyDifficult: difficult }: PlanSituation): string {
  if (waiting === 0) return officialPlan.waitingNone
  if (difficult === 0) return officialPlan.waitingNoneDifficult(formatPadded(waiting))
  return officialPlan.waiting(formatPadded(waiting), formatPadded(difficult))
}

function countOf({ bySponsor }: PlanSituation): number {
  return sumOf(bySponsor.map(({ count }) => count))
}
