import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OfferAct } from '@/components/offers/offer-act'
import { OfferChip } from '@/components/offers/offer-chip'
import { OfferFacts } from '@/components/offers/offer-facts'
import { OfferHistory } from '@/components/offers/offer-history'
import { TakingUpCard } from '@/components/offers/taking-up-card'
import { PageHeader } from '@/components/ui/page-header'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { may } from '@/lib/access/viewer'
import { openOffer } from '@/lib/offers/queries'
import { FORGETTING_REASONS } from '@/lib/offers/offer'
import { isOpen, isPutAway } from '@/lib/offers/status'
import { readParameter } from '@/lib/parameters/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'
import { answer, decline, forget, reopen, setAside, take, takeUp } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.offers.factsTitle }
}

export default async function OfferPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('offer.read')
  const id = z.uuid().safeParse((await params).id)
  const offer = id.success ? await openOffer(viewer, id.data) : null
  if (!offer) notFound()
  const { locale, words } = await readWords()
  const w = words.offers
  const { status } = offer
  const mayKeep = may(viewer, 'offer.keep')
  const canAct = mayKeep && isOpen(status)
  const days = await readParameter(viewer, 'offer_contact_days', today())
  // Where there is nothing to do, what was done stands beside the offer.
  const canDo = canAct || (mayKeep && offer.contact !== null)
  const history = <OfferHistory locale={locale} offer={offer} words={w} />
  const act = () => ({ formKey: randomUUID(), offer, words })
  return (
    <>
      <PageHeader
        back={{ href: '/offers', label: w.back }}
        chip={<OfferChip label={w.statuses[status]} status={status} />}
        title={offer.contact?.name ?? w.nameGone}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <OfferFacts locale={locale} offer={offer} words={words} />
          {canDo && history}
        </div>
        <div className="grid content-start gap-6">
          {!canDo && history}
          {canAct && status === 'received' && (
            <OfferAct
              {...act()}
              action={take}
              id="take"
              lead={w.takeInHandLead}
              submit={w.takeInHand}
              title={w.takeInHand}
              tone="secondary"
            />
          )}
          {canAct && (
            <OfferAct
              {...act()}
              action={answer}
              id="answer"
              lead={w.answerLead}
              submit={w.answer}
              title={w.answerTitle}
            >
              <TextArea
                hint={w.answerHint}
                label={w.answerText}
                maxLength={2000}
                name="text"
                required
              />
            </OfferAct>
          )}
          {canAct && offer.contact && <TakingUpCard {...act()} action={takeUp} />}
          {canAct && (
            <OfferAct
              {...act()}
              action={decline}
              id="decline"
              lead={w.declineLead(formatNumber(days, locale))}
              submit={w.decline}
              title={w.declineTitle}
              tone="danger"
            >
              <TextArea
                hint={w.reasonHint}
                label={w.reason}
                maxLength={500}
                name="reason"
                required
                rows={2}
              />
            </OfferAct>
          )}
          {canAct && (
            <OfferAct
              {...act()}
              action={setAside}
              id="spam"
              lead={w.spamLead}
              submit={w.markSpam}
              title={w.spamTitle}
              tone="secondary"
            />
          )}
          {mayKeep && isPutAway(status) && offer.contact && (
            <OfferAct
              {...act()}
              action={reopen}
              id="reopen"
              lead={w.reopenLead}
              submit={w.reopen}
              title={w.reopenTitle}
            />
          )}
          {mayKeep && offer.contact && (
            <OfferAct
              {...act()}
              action={forget}
              id="forget"
              lead={status === 'taken_up' ? `${w.forgetLead} ${w.forgetTakenUp}` : w.forgetLead}
              submit={w.forget}
              title={w.forgetTitle}
              tone="danger"
            >
              <RadioGroup
                choices={FORGETTING_REASONS.map((value) => ({
                  ...{ value, label: w.forgettingReasons[value] },
                }))}
                label={w.forgetBecause}
                name="because"
                required
              />
            </OfferAct>
          )}
        </div>
      </div>
    </>
  )
}
