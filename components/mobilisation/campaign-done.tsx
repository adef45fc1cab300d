import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Figure } from '@/components/ui/figure'
import { FiguresTable } from '@/components/ui/figures-table'
import type { Campaign } from '@/lib/reports/campaign'
import { formatNumber, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { campaign: Campaign; locale: Locale; words: Words }

/** What the campaign achieved: units talked to, children promised, what that comes to in a quarter. */
export function CampaignDone({ campaign, locale, words }: Props) {
  const w = words.mobilisation
  const number = (count: number) => formatNumber(count, locale)
  return (
    <Card className="grid content-start gap-5" labelledBy="done">
      <CardHeader id="done" title={w.doneTitle} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Figure
          label={w.approachedUnits}
          note={`${number(campaign.answered)} ${w.answeredUnits}`}
          value={`${number(campaign.approached)}/${number(campaign.units)}`}
        />
        <Figure
          label={w.promisedChildrenFigure}
          note={w.assignedChildren(number(campaign.assigned))}
          value={number(campaign.promised)}
        />
      </div>
      <Figure
        label={w.perQuarter}
        note={campaign.withoutLevel > 0 ? w.withoutLevel(number(campaign.withoutLevel)) : undefined}
        value={formatVnd(campaign.perQuarterVnd, locale)}
      />
      {campaign.overdue > 0 && (
        <p className="text-clay">{w.overdueSteps(number(campaign.overdue))}</p>
      )}
      <FiguresTable
        caption={w.unitsByStage}
        headers={[w.stage, w.units]}
        rows={campaign.byStage.map(({ stage, count }) => [w.stages[stage], number(count)])}
        total={[w.all, number(campaign.units)]}
      />
    </Card>
  )
}
