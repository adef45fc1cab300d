import type { Metadata } from 'next'
import { PlaceSection } from '@/components/places/place-section'
import { SchoolTable } from '@/components/places/school-table'
import { VillageTable } from '@/components/places/village-table'
import { PageHeader } from '@/components/ui/page-header'
import { listPlaces } from '@/lib/places/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.title }
}

export default async function PlacesPage() {
  const viewer = await requireRight('place.keep')
  const { locale, words } = await readWords()
  const w = words.places
  const { villages, schools, withoutVillage, withoutSchool } = await listPlaces(viewer)
  const told = (count: number, sentence: (count: string) => string) =>
    count > 0 ? sentence(formatNumber(count, locale)) : null
  return (
    <>
      <PageHeader title={w.title} lead={w.lead} />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <PlaceSection
          id="villages"
          title={w.villages}
          note={told(withoutVillage, w.withoutVillage)}
          add={{ href: '/places/villages/new', label: w.addVillage }}
        >
          <VillageTable villages={villages} locale={locale} words={w} />
        </PlaceSection>
        <PlaceSection
          id="schools"
          title={w.schools}
          note={told(withoutSchool, w.withoutSchool)}
          add={{ href: '/places/schools/new', label: w.addSchool }}
        >
          <SchoolTable schools={schools} locale={locale} words={w} />
        </PlaceSection>
      </div>
    </>
  )
}
