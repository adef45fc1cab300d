import type { ReactNode } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { OpenedOffer } from '@/lib/offers/offer'
import type { Words } from '@/lib/words/words'

export type OfferActProps = {
  action: ActionFormProps['action']
  formKey: string
  offer: OpenedOffer
  words: Words
}
type Props = OfferActProps & {
  id: string
  title: string
  lead: string
  submit?: string
  tone?: ActionFormProps['submitTone']
  actions?: ReactNode
  children?: ReactNode
}

/** One thing to do with an offer: it carries how many steps were seen, so that nobody acts past another. */
export function OfferAct(props: Props) {
  const { action, formKey, offer, words, id, title, lead, children } = props
  return (
    <Card labelledBy={id}>
      <CardHeader id={id} lead={lead} title={title} />
      <ActionForm
        action={action}
        actions={props.actions}
        formKey={formKey}
        idPrefix={id}
        submitLabel={props.submit}
        submitTone={props.tone}
        words={words.shell.form}
      >
        <input name="offerId" type="hidden" value={offer.id} />
        <input name="seen" type="hidden" value={offer.steps.length} />
        {children}
      </ActionForm>
    </Card>
  )
}
