import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { TaskList } from '@/components/ui/task-list'
import { isLate, placeOf, type Task } from '@/lib/tasks/task'
import { formatNumber, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { tasks: Task[]; locale: Locale; words: Words['tasks'] }

/** What waits for this person, the most pressing first and with the one primary button. */
export function WaitingWork({ tasks, locale, words }: Props) {
  if (tasks.length === 0) {
    return (
      <Card as="div">
        <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
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
            tone: isLate(task.kind) ? ('late' as const) : ('waiting' as const),
            action: { href: placeOf(task), label: action, primary: index === 0 },
          }
        })}
      />
    </Card>
  )
}
