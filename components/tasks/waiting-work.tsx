import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { StatusChip } from '@/components/ui/status-chip'
import { TaskList } from '@/components/ui/task-list'
import { placeOf, type Task } from '@/lib/tasks/task'
import { formatDay, formatNumber, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { tasks: Task[]; guideLabel: string; locale: Locale; words: Words['tasks'] }

/** What waits for this person, the most pressing first and with the one primary button. */
export function WaitingWork({ tasks, guideLabel, locale, words }: Props) {
  if (tasks.length === 0) {
    return (
      <Card as="div">
        <EmptyState
          action={<LinkButton href="/guide">{guideLabel}</LinkButton>}
          title={words.nothing}
        >
          {words.nothingText}
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card as="div">
      <TaskList
        label={words.label}
        tasks={tasks.map((task, index) => {
          const { title, text, action } = words.kinds[task.kind]
          return {
            key: task.kind,
            count: formatNumber(task.count, locale),
            title,
            text: text(formatVnd(task.shortVnd ?? 0, locale)),
            chip: hasAge(task) && <Age task={task} words={words} />,
            tone:
              task.isLate || task.kind === 'quarter_short'
                ? ('late' as const)
                : ('waiting' as const),
            action: { href: placeOf(task), label: action, primary: index === 0 },
          }
        })}
      />
    </Card>
  )
}

/** How long the oldest of it waits, whether that is too long, and whether somebody was reminded. */
function Age({ task, words }: { task: Task; words: Words['tasks'] }) {
  const { days, isLate, remindedOn } = task
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1 text-[0.9375rem] text-muted">
      {isLate && <StatusChip meaning="late">{words.late}</StatusChip>}
      {days !== null && days > 0 && words.age(days)}
      {remindedOn && <span>{words.reminded(formatDay(remindedOn))}</span>}
    </span>
  )
}

function hasAge({ days, isLate, remindedOn }: Task): boolean {
  return isLate || (days ?? 0) > 0 || Boolean(remindedOn)
}
