import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { VillageForm } from '@/components/places/village-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { findVillage } from '@/lib/places/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveVillage } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.title }
}

export default async function VillagePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('place.keep')
  const id = z.uuid().safeParse((await params).id)
  const village = id.success ? await findVillage(viewer, id.data) : null
  if (!village) notFound()
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        title={words.places.changeIt(village.name)}
        back={{ href: '/places', label: words.places.back }}
      />
      <Card className="max-w-2xl">
        <VillageForm action={saveVillage} formKey={randomUUID()} village={village} words={words} />
      </Card>
    </>
  )
}
