import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ProspectForm } from '@/components/mobilisation/prospect-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { openUnit } from '@/lib/mobilisation/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { mendProspectOf } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.mendTitle }
}

export default async function MendProspectPage({ params }: Props) {
  const viewer = await requireRight('mobilisation.keep')
  const id = z.uuid().safeParse((await params).id)
  const unit = id.success ? await openUnit(viewer, id.data) : null
  if (!unit?.isProspect) notFound()
  const { words } = await readWords()
  const w = words.mobilisation
  return (
    <>
      <PageHeader
        back={{ href: `/mobilisation/${unit.id}`, label: unit.name }}
        lead={w.mendLead}
        title={w.mendTitle}
      />
      <Card className="max-w-2xl">
        <ProspectForm action={mendProspectOf} formKey={randomUUID()} unit={unit} words={words} />
      </Card>
    </>
  )
}
