import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseOfficerForm } from '@/components/children/tag-forms'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { readCaseOfficerOf } from '@/lib/children/tag-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { nameCaseOfficer } from '../tags/actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.tags.officerTitle }
}

export default async function CaseOfficerPage({ params }: Props) {
  const viewer = await requireRight('tag.appoint')
  const opened = await readCaseOfficerOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={words.tags.officerLead}
        title={words.tags.officerTitle}
      />
      <Card as="div" className="max-w-2xl">
        <CaseOfficerForm
          action={nameCaseOfficer}
          candidates={part.candidates}
          childId={child.id}
          formKey={randomUUID()}
          present={part.present}
          words={words}
        />
      </Card>
    </>
  )
}
