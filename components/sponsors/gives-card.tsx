import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import type { NeedKind } from '@/lib/children/need'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** What a unit can give, and how many children who wait lack each of it. */
export function GivesCard(props: {
  gives: readonly NeedKind[]
  /** of each child that waits */
  needs: readonly (readonly NeedKind[])[]
  words: Words
  locale: Locale
}) {
  const { gives, needs, words, locale } = props
  const w = words.giving
  const lacking = (kind: NeedKind) => needs.filter((of) => of.includes(kind)).length
  return (
    <Card labelledBy="gives">
      <CardHeader id="gives" lead={w.lead} title={w.title} />
      {gives.length === 0 ? (
        <p className="text-muted">{w.none}</p>
      ) : (
        <DescriptionList
          facts={gives.map((kind) => ({
            label: words.needs.kinds[kind],
            value:
              lacking(kind) === 0 ? w.noneWaiting : w.waiting(formatNumber(lacking(kind), locale)),
          }))}
          none={words.sponsors.none}
        />
      )}
    </Card>
  )
}
