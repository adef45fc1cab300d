import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { SchoolForm } from '@/components/places/school-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { findSchool } from '@/lib/places/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveSchool } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.title }
}

export default async function SchoolPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('place.keep')
  const id = z.uuid().safeParse((await params).id)
  const school = id.success ? await findSchool(viewer, id.data) : null
  if (!school) notFound()
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        title={words.places.changeIt(school.name)}
        back={{ href: '/places', label: words.places.back }}
      />
      <Card className="max-w-2xl">
        <SchoolForm action={saveSchool} formKey={randomUUID()} school={school} words={words} />
      </Card>
    </>
  )
}
