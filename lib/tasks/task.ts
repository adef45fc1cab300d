import type { Part } from '@/lib/access/navigation'
import type { Right } from '@/lib/access/right'
import { daysBetween, type Day } from '@/lib/calendar/day'
import type { Vnd } from '@/lib/money/vnd'
import type { ParameterKey } from '@/lib/parameters/parameter'

/** Work that waits (việc cần làm), derived from facts and never ticked by hand; what holds others up comes first. */
export const TASK_KINDS = [
  'chain_broken',
  'answer_late_direction',
  'answer_direction',
  'answer_returned',
  'answer_offer',
  'decide_direction',
  'talk_overdue',
  'talk_today',
  'answer_late_round',
  'answer_round',
  'decide',
  'review',
  'decide_proposals',
  'verify_proposals',
  'answer_proposals',
  'answer_class',
  'decide_plan',
  'review_plan',
  'answer_plan',
  'chase_round',
  'close_round',
  'disk_low',
  'job_failed',
  'backup_late',
  'propose_especially_difficult',
  'sign_minutes',
  'offer_child',
  'finish_list',
  'take_in_list',
  'record_pledge',
  'quarter_short',
  'draft_plan',
  'issue_plan',
  'take_left_rows',
  'confirm_poverty',
  'review_poverty',
  'place_children',
  'open_year',
  'ask_schooling',
  'archive_leavers',
  'propose_waiting',
  'quiet_account',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** Who a task is for, where it is done, and after how many days it is late: at once, or as a parameter says. */
type TaskRule = { right: Right; part: Part; place: string; lateAfter?: 0 | ParameterKey }

const RULES: Record<TaskKind, TaskRule> = {
  chain_broken: { right: 'entry.read', part: 'entries', place: '/entries', lateAfter: 0 },
  answer_late_direction: {
    ...{ right: 'direction.answer', part: 'directions', place: '/directions' },
    lateAfter: 0,
  },
  answer_direction: { right: 'direction.answer', part: 'directions', place: '/directions' },
  decide_direction: { right: 'direction.give', part: 'directions', place: '/directions' },
  answer_late_round: { right: 'round.answer', part: 'rounds', place: '/rounds', lateAfter: 0 },
  answer_round: { right: 'round.answer', part: 'rounds', place: '/rounds' },
  chase_round: { right: 'round.keep', part: 'rounds', place: '/rounds', lateAfter: 0 },
  close_round: { right: 'round.keep', part: 'rounds', place: '/rounds' },
  talk_overdue: {
    ...{ right: 'mobilisation.keep', part: 'mobilisation' },
    ...{ place: '/mobilisation/list?overdue=yes', lateAfter: 0 },
  },
  talk_today: { right: 'mobilisation.keep', part: 'mobilisation', place: '/mobilisation/list' },
  answer_returned: { right: 'assignment.propose', part: 'assignments', place: '/assignments' },
  answer_offer: {
    ...{ right: 'offer.keep', part: 'offers', place: '/offers' },
    lateAfter: 'offer_late_days',
  },
  decide: {
    ...{ right: 'assignment.decide', part: 'assignments', place: '/assignments' },
    lateAfter: 'proposal_late_days',
  },
  review: {
    ...{ right: 'assignment.review', part: 'assignments', place: '/assignments' },
    lateAfter: 'proposal_late_days',
  },
  decide_proposals: {
    ...{ right: 'proposal.decide', part: 'proposals', place: '/proposals' },
    lateAfter: 'proposal_late_days',
  },
  verify_proposals: { right: 'proposal.verify', part: 'proposals', place: '/proposals' },
  answer_proposals: { right: 'child.propose', part: 'proposals', place: '/proposals' },
  answer_class: { right: 'class.answer', part: 'classes', place: '/classes' },
  decide_plan: {
    ...{ right: 'plan.decide', part: 'plan', place: '/plan' },
    lateAfter: 'proposal_late_days',
  },
  review_plan: {
    ...{ right: 'plan.review', part: 'plan', place: '/plan' },
    lateAfter: 'proposal_late_days',
  },
  answer_plan: { right: 'plan.draft', part: 'plan', place: '/plan/edit' },
  disk_low: { right: 'job.keep', part: 'system', place: '/system', lateAfter: 0 },
  backup_late: { right: 'job.keep', part: 'system', place: '/system', lateAfter: 0 },
  job_failed: { right: 'job.keep', part: 'jobs', place: '/jobs' },
  propose_especially_difficult: {
    ...{ right: 'assignment.propose', part: 'assignments', place: '/assignments' },
  },
  offer_child: { right: 'hold.keep', part: 'assignments', place: '/assignments/holds' },
  sign_minutes: { right: 'minutes.record', part: 'assignments', place: '/assignments/terms' },
  finish_list: { right: 'list.read', part: 'lists', place: '/lists' },
  take_in_list: { right: 'list.read', part: 'lists', place: '/lists/new' },
  record_pledge: {
    ...{ right: 'pledge.record', part: 'payments', place: '/payments?standing=not_pledged' },
  },
  quarter_short: {
    ...{ right: 'payment.record', part: 'payments', place: '/payments?standing=short' },
  },
  draft_plan: { right: 'plan.draft', part: 'plan', place: '/plan/edit' },
  issue_plan: { right: 'plan.issue', part: 'plan', place: '/plan' },
  take_left_rows: { right: 'list.read', part: 'lists', place: '/lists' },
  confirm_poverty: {
    ...{ right: 'child.keep', part: 'children', place: '/children?poverty=unconfirmed' },
  },
  review_poverty: { right: 'child.keep', part: 'children', place: '/children?poverty=review' },
  place_children: { right: 'list.read', part: 'lists', place: '/lists/new' },
  open_year: { right: 'schooling.keep', part: 'schooling', place: '/schooling' },
  ask_schooling: { right: 'schooling.keep', part: 'schooling', place: '/schooling' },
  archive_leavers: { right: 'child.keep', part: 'schooling', place: '/schooling' },
  propose_waiting: {
    ...{ right: 'assignment.propose', part: 'assignments', place: '/assignments?group=all' },
  },
  quiet_account: { right: 'account.keep', part: 'accounts', place: '/accounts' },
}

/** What is known of one kind: how much waits, and since when the oldest of it does. */
export type TaskFact = {
  count: number
  since?: Day | null
  /** what is missing, where the task is about money */
  shortVnd?: Vnd
  /** when somebody was last reminded of it */
  remindedOn?: Day | null
}
/** Facts of the kinds this viewer has a part in; what is absent is nobody's business here. */
export type TaskFacts = Partial<Record<TaskKind, TaskFact>>

export type Task = TaskFact & {
  kind: TaskKind
  /** whole days the oldest of it waits; null where nobody knows or it has no age */
  days: number | null
  isLate: boolean
}

/** The right that makes a task somebody's. */
export function rightOf(kind: TaskKind): Right {
  return RULES[kind].right
}

/** Where a task is done. */
export function placeOf({ kind }: Pick<Task, 'kind'>): string {
  return RULES[kind].place
}

/** The parameters that say when something of what waits is late. */
export function limitsNeeded(facts: TaskFacts): ParameterKey[] {
  const waiting = TASK_KINDS.filter((kind) => (facts[kind]?.count ?? 0) > 0)
  const limits = waiting.flatMap((kind) => RULES[kind].lateAfter || [])
  return [...new Set(limits)]
}

/** The tasks that wait on a day, in the order of TASK_KINDS; `limits` has what `limitsNeeded` names. */
export function tasksOf(
  facts: TaskFacts,
  on: Day,
  limits: Partial<Record<ParameterKey, number>> = {},
): Task[] {
  return TASK_KINDS.flatMap((kind) => {
    const fact = facts[kind]
    if (!fact || fact.count <= 0) return []
    const days = fact.since ? daysBetween(fact.since, on) : null
    const { lateAfter } = RULES[kind]
    const limit = typeof lateAfter === 'string' ? limits[lateAfter] : lateAfter
    const isLate = limit !== undefined && isOver(days, limit)
    return [{ kind, ...fact, days, isLate }]
  })
}

/** What stands beside the parts of the navigation: how much waits there; parts with nothing are absent. */
export function countsOf(facts: TaskFacts): Partial<Record<Part, number>> {
  const counts: Partial<Record<Part, number>> = {}
  for (const kind of TASK_KINDS) {
    const count = facts[kind]?.count ?? 0
    const { part } = RULES[kind]
    if (count > 0) counts[part] = (counts[part] ?? 0) + count
  }
  return counts
}

/** Late from the first day where a task may not wait at all, else after the days it may. */
function isOver(days: number | null, lateAfterDays: number): boolean {
  return lateAfterDays === 0 || (days ?? 0) > lateAfterDays
}
