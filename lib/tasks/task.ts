import type { Vnd } from '@/lib/money/vnd'

/** Work that waits (việc cần làm), derived from facts and never ticked by hand. */
export const TASK_KINDS = [
  'answer_late_direction',
  'answer_direction',
  'answer_returned',
  'decide_direction',
  'decide',
  'review',
  'propose_especially_difficult',
  'finish_list',
  'take_in_list',
  'record_pledge',
  'quarter_short',
  'draft_plan',
  'issue_plan',
  'propose_waiting',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export type Task = {
  kind: TaskKind
  count: number
  /** what is missing, where the task is about money */
  shortVnd?: Vnd
}

/** What the tasks are derived from; null where this viewer's rights have no part in it. */
export type TaskFacts = {
  propose: {
    returned: number
    waitingEspeciallyDifficult: number
    waitingOther: number
  } | null
  review: { open: number } | null
  decide: { open: number } | null
  lists: { read: number; committed: number } | null
  plan: { exists: boolean; isIssued: boolean } | null
  pledges: { missing: number } | null
  quarter: { children: number; shortVnd: Vnd } | null
  directions: { toAnswer: number; late: number; toDecide: number } | null
}

const PLACES: Record<TaskKind, string> = {
  answer_late_direction: '/directions',
  answer_direction: '/directions',
  decide_direction: '/directions',
  answer_returned: '/assignments',
  decide: '/assignments',
  review: '/assignments',
  propose_especially_difficult: '/assignments',
  propose_waiting: '/assignments',
  finish_list: '/lists',
  take_in_list: '/lists/new',
  record_pledge: '/payments',
  quarter_short: '/payments',
  draft_plan: '/plan/edit',
  issue_plan: '/plan',
}

/** Whether its time is over: said in another colour and shape. */
export function isLate(kind: TaskKind): boolean {
  return kind === 'quarter_short' || kind === 'answer_late_direction'
}

/** Where a task is done. */
export function placeOf(task: Task): string {
  return PLACES[task.kind]
}

/** The tasks that wait, in the order of TASK_KINDS: what holds others up comes first. */
export function tasksOf(facts: TaskFacts): Task[] {
  const { propose, lists, plan, quarter, directions } = facts
  const isEmpty = lists?.read === 0 && lists.committed === 0
  const counts: Record<TaskKind, number> = {
    answer_late_direction: directions?.late ?? 0,
    answer_direction: directions?.toAnswer ?? 0,
    answer_returned: propose?.returned ?? 0,
    decide_direction: directions?.toDecide ?? 0,
    decide: facts.decide?.open ?? 0,
    review: facts.review?.open ?? 0,
    propose_especially_difficult: propose?.waitingEspeciallyDifficult ?? 0,
    finish_list: lists?.read ?? 0,
    take_in_list: isEmpty ? 1 : 0,
    record_pledge: facts.pledges?.missing ?? 0,
    quarter_short: quarter?.children ?? 0,
    draft_plan: plan && !plan.exists ? 1 : 0,
    issue_plan: plan?.exists && !plan.isIssued ? 1 : 0,
    propose_waiting: propose?.waitingOther ?? 0,
  }
  return TASK_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
    kind,
    count: counts[kind],
    ...(kind === 'quarter_short' && quarter ? { shortVnd: quarter.shortVnd } : {}),
  }))
}
