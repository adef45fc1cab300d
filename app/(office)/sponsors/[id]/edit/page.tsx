import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { SponsorForm } from '@/components/sponsors/sponsor-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listSchools, listVillages } from '@/lib/sponsors/queries'
import { saveSponsor } from '../../actions'
import { sponsorOfAddress } from '../sponsor-of-address'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.sponsors.edit }
}

export default async function EditSponsorPage({ params }: Props) {
  const viewer = await requireRight('sponsor.keep')
  const sponsor = await sponsorOfAddress(viewer, (await params).id)
  const { words } = await readWords()
  const w = words.sponsors
  return (
    <>
      <PageHeader
        back={{ href: `/sponsors/${sponsor.id}`, label: sponsor.name }}
        title={w.editTitle(sponsor.name)}
      />
      <Card className="max-w-3xl">
        <SponsorForm
          action={saveSponsor}
          formKey={randomUUID()}
          sponsor={sponsor}
          schools={await listSchools(viewer)}
          villages={await listVillages(viewer)}
          words={words}
        />
      </Card>
    </>
  )
}
