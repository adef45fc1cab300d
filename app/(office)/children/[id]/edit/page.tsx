import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FactsForm } from '@/components/children/facts-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { readFactsOf } from '@/lib/children/part-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveFacts } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.facts.title }
}

export default async function EditChildPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readFactsOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={child.code}
        title={words.facts.title}
      />
      <Card className="max-w-3xl">
        <FactsForm
          action={saveFacts}
          childId={child.id}
          facts={part}
          formKey={randomUUID()}
          words={words}
        />
      </Card>
    </>
  )
}
