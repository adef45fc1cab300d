import type { ReactNode } from 'react'
import { LinkButton } from './link-button'

export type WaitingTask = {
  key: string
  count: string | number
  title: string
  text?: ReactNode
  chip?: ReactNode
  /** Colours the number; the words must say the same. */
  tone?: 'waiting' | 'late'
  action: { href: string; label: string; primary?: boolean }
}

/** What waits for this person: the number, what it is, and one button. One of them primary at most. */
export function TaskList({ tasks, label }: { tasks: WaitingTask[]; label?: string }) {
  return (
    <ul aria-label={label} className="task-list">
      {tasks.map(({ key, count, title, text, chip, tone, action }) => (
        <li key={key}>
          <span className={`task-count ${tone ? `task-${tone}` : ''}`}>{count}</span>
          <div className="task-text">
            <p className="font-semibold">{title}</p>
            {text && <p className="text-[0.9375rem] text-muted">{text}</p>}
            {chip && <p className="mt-1">{chip}</p>}
          </div>
          <LinkButton
            ariaLabel={`${action.label}: ${title}`}
            href={action.href}
            tone={action.primary ? 'primary' : 'secondary'}
          >
            {action.label}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
