import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { daysBetween, type Day } from '@/lib/calendar/day'
import { classReplySince, type ClassLine } from '@/lib/classes/class-answer'
import type { ClassRound } from '@/lib/rounds/round'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  rounds: readonly ClassRound[]
  classes: readonly ClassLine[]
  /** whether the viewer answers for the school too */
  mayAnswer: boolean
  today: Day
  words: Words['rounds']
}

/** What the commune asks the school, until when, and which classes have said nothing since. */
export function ClassDeadlines({ rounds, classes, mayAnswer, today, words: w }: Props) {
  return rounds.map(({ id, title, asks, dueOn, openedAt }) => {
    const missing = classes.filter(({ answer }) => classReplySince(answer, openedAt) === 'missing')
    const left = w.daysLeft(daysBetween(today, dueOn))
    return (
      <Banner
        action={mayAnswer && <LinkButton href={`/rounds/${id}`}>{w.toRound}</LinkButton>}
        key={id}
        kind={missing.length === 0 ? 'done' : today > dueOn ? 'late' : 'waiting'}
        title={title}
      >
        <p className="whitespace-pre-line">{asks}</p>
        <p>{w.classDeadline(formatDay(dueOn), left)}</p>
        <p>
          {missing.length === 0
            ? w.allClassesSaid
            : w.classesSilent(missing.map(({ name }) => name).join(', '))}
        </p>
      </Banner>
    )
  })
}
