import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/page-link'
import { payerOf, type ContactLine } from '@/lib/sponsors/contact'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  sponsorId: string
  contacts: readonly ContactLine[]
  mayKeep: boolean
  words: Words
}

/** Whom to ask for at a unit, and who pays in its name. */
export function ContactsCard(props: Props) {
  const { sponsorId, contacts, mayKeep } = props
  const w = props.words.contacts
  const asked = contacts.filter(({ part }) => part === 'contact')
  const payer = payerOf(contacts)
  return (
    <Card labelledBy="contacts">
      <CardHeader id="contacts" lead={w.lead} title={w.title} />
      {asked.length === 0 ? (
        <p className="text-muted">{w.empty}</p>
      ) : (
        <ul>
          {asked.map((contact) => (
            <Contact contact={contact} key={contact.id} {...props} />
          ))}
        </ul>
      )}
      <h3 className="mt-4 font-semibold">{w.parts.payer}</h3>
      {payer ? (
        <ul>
          <Contact contact={payer} {...props} />
        </ul>
      ) : (
        <p className="text-muted">{w.noPayer}</p>
      )}
      {mayKeep && (
        <div className="mt-4 flex flex-wrap gap-3">
          <LinkButton href={`/sponsors/${sponsorId}/contacts`}>{w.addContact}</LinkButton>
          {!payer && (
            <LinkButton href={`/sponsors/${sponsorId}/contacts?part=payer`}>
              {w.addPayer}
            </LinkButton>
          )}
        </div>
      )}
    </Card>
  )
}

function Contact({ contact, contacts, mayKeep, words }: Props & { contact: ContactLine }) {
  const w = words.contacts
  const { id, name, role, phone, email, accountHolder, isFirst, since } = contact
  const shown = name ?? w.nameless
  const hasOthers = contacts.filter(({ part }) => part === 'contact').length > 1
  return (
    <li className="grid gap-0.5 border-t border-line py-3 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{shown}</span>
        {isFirst && hasOthers && <Chip tone="leaf">{w.first}</Chip>}
        {mayKeep && (
          <PageLink className="card-link ml-auto" href={`/sponsors/contacts/${id}`}>
            {w.change}
            <span className="sr-only"> {shown}</span>
          </PageLink>
        )}
      </div>
      <p className="text-muted">{[role, w.since(formatDay(since))].filter(Boolean).join(' · ')}</p>
      {(phone || email) && (
        <p className="flex flex-wrap gap-x-4">
          {phone && (
            <a
              className="roomy-link whitespace-nowrap"
              href={`tel:${phone.replace(/[^\d+]/g, '')}`}
            >
              {phone}
            </a>
          )}
          {email && (
            <a className="roomy-link break-all" href={`mailto:${email}`}>
              {email}
            </a>
          )}
        </p>
      )}
      {accountHolder && <p>{w.account(accountHolder)}</p>}
    </li>
  )
}
