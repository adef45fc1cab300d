import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import { CLASS_REPLIES, classReplySince, type ClassLine } from '@/lib/classes/class-answer'
import type { ClassReply } from '@/lib/classes/class-answer'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  classes: readonly ClassLine[]
  /** the instant the round was opened */
  since: Date
  locale: Locale
  words: Words
}

const MEANINGS: Record<ClassReply, StatusMeaning> = {
  missing: 'late',
  none: 'closed',
  sent: 'done',
}

/** Which classes of a school said what since the round was opened, those that said nothing first. */
export function ClassReplies({ classes, since, locale, words }: Props) {
  const { rounds: w, classes: c } = words
  if (classes.length === 0) return null
  const said = classes.map((one) => ({ one, reply: classReplySince(one.answer, since) }))
  const count = (reply: ClassReply) => said.filter((line) => line.reply === reply).length
  const inOrder = CLASS_REPLIES.flatMap((reply) => said.filter((line) => line.reply === reply))
  return (
    <Card className="no-print grid content-start gap-2" labelledBy="class-replies">
      <CardHeader
        id="class-replies"
        lead={w.classesLead(count('sent'), count('none'), count('missing'))}
        link={{ href: '/classes', label: w.toClasses }}
        title={w.classesTitle}
      />
      <ul>
        {inOrder.map(({ one, reply }) => (
          <li
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-3 first:border-t-0"
            key={one.id}
          >
            <a className="roomy-link text-link font-semibold" href={`/classes/${one.id}`}>
              {c.className(one.name)}
            </a>
            <StatusChip meaning={MEANINGS[reply]}>{c.states[reply]}</StatusChip>
            {one.answer && reply !== 'missing' && (
              <span className="basis-full text-[0.9375rem] text-muted">
                {c.sentAt(formatInstant(one.answer.at, locale), one.answer.by)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
