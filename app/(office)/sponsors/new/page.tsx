import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { SponsorForm } from '@/components/sponsors/sponsor-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listSchools, listVillages } from '@/lib/sponsors/queries'
import { saveSponsor } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.sponsors.addTitle }
}

export default async function NewSponsorPage() {
  const viewer = await requireRight('sponsor.keep')
  const { words } = await readWords()
  const w = words.sponsors
  return (
    <>
      <PageHeader back={{ href: '/sponsors', label: w.back }} title={w.addTitle} />
      <Card className="max-w-3xl">
        <SponsorForm
          action={saveSponsor}
          formKey={randomUUID()}
          sponsor={null}
          schools={await listSchools(viewer)}
          villages={await listVillages(viewer)}
          words={words}
        />
      </Card>
    </>
  )
}
