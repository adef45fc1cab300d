import type { Metadata } from 'next'
import { PlaceTabs } from '@/components/places/place-tabs'
import { PlacesOverview } from '@/components/places/places-overview'
import { PageHeader } from '@/components/ui/page-header'
import { listPlaces } from '@/lib/places/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.title }
}

export default async function PlacesPage() {
  const viewer = await requireRight('place.keep')
  const { locale, words } = await readWords()
  return (
    <>
      <PageHeader title={words.places.title} lead={words.places.lead} />
      <div className="grid gap-6">
        <PlaceTabs at="places" words={words.years} />
        <PlacesOverview places={await listPlaces(viewer)} locale={locale} words={words.places} />
      </div>
    </>
  )
}
