import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ContactEndForm } from '@/components/sponsors/contact-end-form'
import { ContactForm } from '@/components/sponsors/contact-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { openContact } from '@/lib/sponsors/contact-queries'
import { changeContactOf, endContactOf } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.contacts.title }
}

/** Somebody of a unit: reached in another way from now on, or gone. Whoever has gone has no page. */
export default async function ContactPage({ params }: Props) {
  const viewer = await requireRight('sponsor.keep')
  const id = z.uuid().safeParse((await params).id)
  const found = id.success ? await openContact(viewer, id.data) : null
  if (!found) notFound()
  const { sponsor, contact } = found
  const { words } = await readWords()
  const w = words.contacts
  return (
    <>
      <PageHeader
        back={{ href: `/sponsors/${sponsor.id}`, label: sponsor.name }}
        lead={w.changeLead}
        title={w.changeTitle(contact.name ?? w.nameless)}
      />
      <div className="grid max-w-2xl gap-6">
        <Card>
          <ContactForm
            action={changeContactOf}
            contact={contact}
            formKey={randomUUID()}
            part={contact.part}
            sponsorId={sponsor.id}
            words={words}
          />
        </Card>
        <Card labelledBy="end">
          <CardHeader id="end" lead={w.endLead} title={w.endTitle} />
          <ContactEndForm
            action={endContactOf}
            contactId={contact.id}
            formKey={randomUUID()}
            today={today()}
            words={words}
          />
        </Card>
      </div>
    </>
  )
}
