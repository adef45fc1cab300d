import { PledgeWords } from '@/components/pledges/pledge-words'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { PlainBar } from '@/components/ui/progress-bar'
import type { Quarter } from '@/lib/calendar/quarter'
import type { BookLine } from '@/lib/payments/quarter-book'
import { formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { StandingChips } from './standing-chips'

/** One child of the unit: what is due, what was given, and the two things to do. */
export function SupportedChildCard({
  line,
  quarter,
  level,
  isOver,
  locale,
  words,
}: {
  line: BookLine
  quarter: Quarter
  /** the level the child studies at, in words */
  level: string | null
  isOver: boolean
  locale: Locale
  words: Words
}) {
  const w = words.payments
  const money = (amount: number) => formatVnd(amount, locale)
  const about = [line.code, line.age === null ? null : words.children.age(line.age), level]
  const isPledged = line.pledges.length > 0
  return (
    <Card as="li">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div>
            <h2>{line.name}</h2>
            <p className="text-muted">{about.filter(Boolean).join(' · ')}</p>
          </div>
          <StandingChips isOver={isOver} line={line} words={w} />
        </div>
        <DescriptionList
          facts={[
            ...(line.giver ? [{ label: words.givers.giver, value: line.giver }] : []),
            {
              label: w.pledged,
              value: <PledgeWords pledges={line.pledges} quarter={quarter} words={words.pledges} />,
            },
            { label: w.due, value: money(line.dueVnd) },
            { label: w.given, value: money(line.receivedVnd) },
            { label: w.left, value: money(line.shortVnd) },
          ]}
          none={words.shell.none}
        />
        {line.dueVnd > 0 && <PlainBar max={line.dueVnd} value={line.receivedVnd} />}
        <div className="form-foot">
          <LinkButton
            ariaLabel={`${w.recordGiven}: ${line.name}`}
            href={`/payments/new?unit=${line.sponsorId}&child=${line.childId}`}
            tone={line.shortVnd > 0 ? 'primary' : 'secondary'}
          >
            {w.recordGiven}
          </LinkButton>
          {line.termId && (
            <LinkButton
              ariaLabel={`${isPledged ? w.changePledge : w.recordPledge}: ${line.name}`}
              href={`/payments/pledge/${line.termId}`}
              tone={isPledged || line.shortVnd > 0 ? 'secondary' : 'primary'}
            >
              {isPledged ? w.changePledge : w.recordPledge}
            </LinkButton>
          )}
          {line.termId && (
            <LinkButton
              ariaLabel={`${words.terms.minutesColumn}: ${line.name}`}
              href={`/assignments/terms/${line.termId}`}
            >
              {words.terms.minutesColumn}
            </LinkButton>
          )}
        </div>
      </div>
    </Card>
  )
}
