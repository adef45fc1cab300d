import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageLink } from '@/components/ui/page-link'
import { Timeline } from '@/components/ui/timeline'
import type { OpenedOffer } from '@/lib/offers/offer'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { offer: OpenedOffer; locale: Locale; words: Words['offers'] }

/** What was done about an offer, in its order. */
export function OfferHistory({ offer, locale, words }: Props) {
  return (
    <Card labelledBy="history">
      <CardHeader id="history" title={words.history} />
      {offer.steps.length === 0 ? (
        <p className="text-muted">{words.historyEmpty}</p>
      ) : (
        <Timeline
          events={offer.steps.map(({ id, kind, text, because, sponsor, by, at }) => ({
            ...{ key: id, title: words.steps[kind], by },
            ...{ when: formatInstant(at, locale), dateTime: at.toISOString() },
            children: (text ?? because ?? sponsor) && (
              <p className="break-words whitespace-pre-line">
                {text ??
                  (because && words.forgettingReasons[because]) ??
                  (sponsor && (
                    <PageLink href={`/mobilisation/${sponsor.id}`}>
                      {words.takenUpAs(sponsor.name)}
                    </PageLink>
                  ))}
              </p>
            ),
          }))}
          label={words.history}
        />
      )}
    </Card>
  )
}
