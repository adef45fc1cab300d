import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { VillageForm } from '@/components/places/village-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveVillage } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.addVillage }
}

export default async function NewVillagePage() {
  await requireRight('place.keep')
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        title={words.places.addVillage}
        back={{ href: '/places', label: words.places.back }}
      />
      <Card className="max-w-2xl">
        <VillageForm action={saveVillage} formKey={randomUUID()} village={null} words={words} />
      </Card>
    </>
  )
}
