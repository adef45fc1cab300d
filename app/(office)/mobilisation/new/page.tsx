import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ProspectForm } from '@/components/mobilisation/prospect-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveProspect } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.addTitle }
}

export default async function NewProspectPage() {
  await requireRight('mobilisation.keep')
  const { words } = await readWords()
  const w = words.mobilisation
  return (
    <>
      <PageHeader
        back={{ href: '/mobilisation', label: w.back }}
        lead={w.addLead}
        title={w.addTitle}
      />
      <Card className="max-w-2xl">
        <ProspectForm action={saveProspect} formKey={randomUUID()} words={words} />
      </Card>
    </>
  )
}
