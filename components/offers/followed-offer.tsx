import { Card } from '@/components/ui/card'
import { OfferChip } from './offer-chip'
import type { FollowedOffer as Followed } from '@/lib/offers/offer'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { offer: Followed; commune: string; words: Words }

/** What became of an offer, for whoever has its code: nothing of who sent it. */
export function FollowedOffer({ offer, commune, words }: Props) {
  const w = words.help
  const { title, text } = w.statuses[offer.status]
  const { forgotten } = offer
  return (
    <Card className="grid content-start gap-4" labelledBy="followed">
      <h2 id="followed">
        <OfferChip label={title} status={offer.status} />
      </h2>
      <p>{text}</p>
      <p className="text-muted">{w.sentOn(formatDay(offer.receivedOn))}</p>
      {forgotten && (
        <p>
          {w.forgotten[forgotten.because](formatDay(forgotten.on))}
          {forgotten.isInBook && ` ${w.staysInBook}`}
        </p>
      )}
      {offer.said.map(({ on, text: said, isReason }) => (
        <div className="grid gap-1" key={`${on} ${said}`}>
          <h3>{isReason ? w.reasonOn(formatDay(on)) : w.answerOf(commune, formatDay(on))}</h3>
          <p className="break-words whitespace-pre-line">{said}</p>
        </div>
      ))}
    </Card>
  )
}
