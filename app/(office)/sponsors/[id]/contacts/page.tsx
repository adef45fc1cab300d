import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ContactForm } from '@/components/sponsors/contact-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { addContactOf } from '../../contacts/actions'
import { sponsorOfAddress } from '../sponsor-of-address'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.contacts.title }
}

/** Somebody more of a unit: whom to ask for, or with `?part=payer` who pays. */
export default async function NewContactPage({ params, searchParams }: Props) {
  const viewer = await requireRight('sponsor.keep')
  const { id, name } = await sponsorOfAddress(viewer, (await params).id)
  const part = (await searchParams).part === 'payer' ? 'payer' : 'contact'
  const { words } = await readWords()
  const w = words.contacts
  return (
    <>
      <PageHeader
        back={{ href: `/sponsors/${id}`, label: name }}
        lead={w.addLead[part]}
        title={w.addTitle[part]}
      />
      <Card className="max-w-2xl">
        <ContactForm
          action={addContactOf}
          contact={null}
          formKey={randomUUID()}
          part={part}
          sponsorId={id}
          words={words}
        />
      </Card>
    </>
  )
}
