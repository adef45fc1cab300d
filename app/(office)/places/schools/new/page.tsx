import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { SchoolForm } from '@/components/places/school-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveSchool } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.addSchool }
}

export default async function NewSchoolPage() {
  await requireRight('place.keep')
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        title={words.places.addSchool}
        back={{ href: '/places', label: words.places.back }}
      />
      <Card className="max-w-2xl">
        <SchoolForm action={saveSchool} formKey={randomUUID()} school={null} words={words} />
      </Card>
    </>
  )
}
