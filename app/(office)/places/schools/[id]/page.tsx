import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PastNames } from '@/components/places/past-names'
import { RenameCard } from '@/components/places/rename-card'
import { SchoolForm } from '@/components/places/school-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { openSchool } from '@/lib/places/history-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { renameByDocument, saveSchool } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.title }
}

export default async function SchoolPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('place.keep')
  const id = z.uuid().safeParse((await params).id)
  const school = id.success ? await openSchool(viewer, id.data) : null
  if (!school) notFound()
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        title={words.places.changeIt(school.name)}
        back={{ href: '/places', label: words.places.back }}
      />
      <div className="grid max-w-2xl gap-6">
        <Card labelledBy="spelling">
          <CardHeader
            id="spelling"
            lead={words.places.spellingLead}
            title={words.places.schoolFacts}
          />
          <SchoolForm action={saveSchool} formKey={randomUUID()} school={school} words={words} />
        </Card>
        <RenameCard
          action={renameByDocument}
          formKey={randomUUID()}
          place={{ kind: 'school', ...school }}
          words={words}
        />
        <PastNames names={school.pastNames} words={words.places} />
      </div>
    </>
  )
}
