import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { OpenedRound } from '@/lib/rounds/round'
import { awaitsSender } from '@/lib/rounds/status'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { CopyText } from './copy-text'

type Props = { round: OpenedRound; locale: Locale; words: Words['rounds'] }

/** Who has not answered, and the words to remind them by: places, never a child. */
export function MissingCard({ round, locale, words }: Props) {
  const missing = round.senders.filter(({ status }) => awaitsSender(status))
  if (missing.length === 0) {
    return (
      <Banner kind="done" title={words.allAnswered}>
        <p>{words.allAnsweredText}</p>
      </Banner>
    )
  }
  const names = missing.map(({ name }) => name)
  return (
    <Card className="no-print" labelledBy="missing">
      <CardHeader
        id="missing"
        lead={words.missingLead}
        title={words.missing(formatNumber(missing.length, locale))}
      />
      <CopyText
        copied={words.copied}
        copy={words.copy}
        label={words.missingLabel}
        text={words.missingText(round.title, formatDay(round.dueOn), names)}
      />
    </Card>
  )
}
