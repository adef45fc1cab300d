import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Figure } from '@/components/ui/figure'
import { FiguresTable } from '@/components/ui/figures-table'
import type { Told } from '@/lib/mobilisation/small-counts'
import type { Campaign } from '@/lib/reports/campaign'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  campaign: Campaign
  /** where the rest of the figures stands */
  link?: { href: string; label: string }
  locale: Locale
  words: Words
}

/** How many children still wait, against what is promised: numbers alone, small ones withheld. */
export function CampaignSought({ campaign, link, locale, words }: Props) {
  const w = words.mobilisation
  const { waiting, open } = campaign
  const number = (count: number) => formatNumber(count, locale)
  const total = waiting.total === null ? w.hidden(number(waiting.least)) : number(waiting.total)
  return (
    <Card className="grid content-start gap-4" labelledBy="sought">
      <CardHeader id="sought" link={link} title={w.soughtTitle} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Figure
          label={w.waiting}
          note={
            waiting.proposed !== null && waiting.proposed > 0
              ? `${number(waiting.proposed)} ${w.proposed}`
              : undefined
          }
          tone="honey"
          value={total}
        />
        <Figure label={w.promisedOpen} tone="leaf" value={number(open)} />
      </div>
      {waiting.total !== null && (
        <Banner
          kind={waiting.total > open ? 'waiting' : 'done'}
          title={waiting.total > open ? w.gap(number(waiting.total - open)) : w.covered}
        />
      )}
    </Card>
  )
}

/** The children who wait by priority, school level and need. */
export function CampaignNeeds({ campaign, locale, words }: Props) {
  const w = words.mobilisation
  const { waiting } = campaign
  const told = (count: Told) => (count === null ? w.withheld : formatNumber(count, locale))
  const needed = waiting.byNeed.filter(({ count }) => count !== 0)
  return (
    <Card className="grid content-start gap-5" labelledBy="needs">
      <CardHeader id="needs" title={w.whoWaits} />
      <FiguresTable
        caption={w.byPriority}
        headers={[words.priority.title, w.number]}
        rows={waiting.byPriority.map(({ key, count }) => [words.priority.levels[key], told(count)])}
      />
      <FiguresTable
        caption={w.byLevel}
        headers={[w.studyLevel, w.number]}
        rows={waiting.byLevel.map(({ key, count }) => [w.studyLevels[key], told(count)])}
      />
      {needed.length > 0 ? (
        <>
          <FiguresTable
            caption={w.byNeed}
            headers={[w.need, w.number]}
            rows={needed.map(({ key, count }) => [words.needs.kinds[key], told(count)])}
          />
          <p className="text-muted">{w.byNeedLead}</p>
        </>
      ) : (
        <p className="text-muted">{w.noNeeds}</p>
      )}
      <p className="text-muted">{w.hiddenNote(formatNumber(waiting.least, locale))}</p>
    </Card>
  )
}
