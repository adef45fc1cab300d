import { SubmitButton } from '@/components/ui/submit-button'
import type { Words } from '@/lib/words/words'
import { OfferAct, type OfferActProps } from './offer-act'

/** Whoever offers becomes a unit of the book; where it may be one already, that comes first. */
export function TakingUpCard(props: OfferActProps) {
  const { offer, words } = props
  const w = words.offers
  const { known } = offer
  return (
    <OfferAct
      {...props}
      actions={
        <>
          {known.map(({ id, name }) => (
            <SubmitButton key={id} name="sponsorId" tone="secondary" value={id}>
              {w.isKnown(name)}
            </SubmitButton>
          ))}
          <SubmitButton tone="secondary">{w.takeUpNew}</SubmitButton>
        </>
      }
      id="take-up"
      lead={w.takeUpLead}
      title={w.takeUpTitle}
    >
      {known.length > 0 && <KnownUnits offer={offer} words={w} />}
    </OfferAct>
  )
}

function KnownUnits({ offer, words }: Pick<OfferActProps, 'offer'> & { words: Words['offers'] }) {
  return (
    <div className="grid gap-1">
      <h3>{words.knownTitle}</h3>
      <p className="text-muted">{words.knownLead}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {offer.known.map(({ id, name, by }) => (
          <li key={id}>
            {name} <span className="text-muted">({words.knownBy[by]})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
