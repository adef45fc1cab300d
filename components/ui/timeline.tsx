import type { ReactNode } from 'react'

export type TimelineEvent = {
  key: string
  /** As shown: "22/11/2026 16:20". */
  when: string
  /** As machines read it: ISO day or instant. */
  dateTime: string
  title: ReactNode
  by?: string
  children?: ReactNode
}

/** What happened, newest or oldest first as the page decides. */
export function Timeline({ events, label }: { events: TimelineEvent[]; label: string }) {
  return (
    <ol aria-label={label} className="timeline">
      {events.map((event) => (
        <li key={event.key}>
          <p className="font-semibold">{event.title}</p>
          <p className="timeline-meta">
            <time dateTime={event.dateTime}>{event.when}</time>
            {event.by && ` · ${event.by}`}
          </p>
          {event.children && <div className="mt-1">{event.children}</div>}
        </li>
      ))}
    </ol>
  )
}
