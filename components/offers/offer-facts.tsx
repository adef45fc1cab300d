import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import type { OpenedOffer } from '@/lib/offers/offer'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { offer: OpenedOffer; locale: Locale; words: Words }

/** What was offered, by whom and how to reach them, as long as that is kept. */
export function OfferFacts({ offer, locale, words }: Props) {
  const w = words.offers
  const { contact, children, form } = offer
  return (
    <Card labelledBy="facts">
      <CardHeader id="facts" title={w.factsTitle} />
      <DescriptionList
        facts={[
          { label: w.kind, value: words.support.kinds[offer.kind] },
          { label: w.count, value: children === null ? null : formatNumber(children, locale) },
          { label: w.form, value: form && words.support.forms[form] },
          ...(contact
            ? [
                {
                  label: w.phone,
                  value: contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>,
                },
                {
                  label: w.email,
                  value: contact.email && (
                    <a className="break-all" href={`mailto:${contact.email}`}>
                      {contact.email}
                    </a>
                  ),
                },
              ]
            : []),
          { label: w.language, value: w.languages[offer.locale] },
          { label: w.receivedAt, value: formatInstant(offer.receivedAt, locale) },
        ]}
        none={w.notSaid}
      />
      {contact ? (
        <div className="mt-4 grid gap-1">
          <h3>{w.message}</h3>
          <p className="break-words whitespace-pre-line">{contact.message ?? w.noMessage}</p>
        </div>
      ) : (
        <p className="mt-4 text-muted">{w.contactGone}</p>
      )}
    </Card>
  )
}
