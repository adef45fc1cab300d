import { Card } from '@/components/ui/card'
import { Timeline, type TimelineEvent } from '@/components/ui/timeline'
import type { Words } from '@/lib/words/words'

type Props = { events: TimelineEvent[]; words: Words['children'] }

/** Everything that was done about this child, newest first. */
export function ChildTimeline({ events, words }: Props) {
  if (events.length === 0) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="history">
      <h2 id="history">{words.section.history}</h2>
      <Timeline events={events} label={words.section.history} />
    </Card>
  )
}
