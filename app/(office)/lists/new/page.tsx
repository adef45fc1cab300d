import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { UploadForm } from '@/components/lists/upload-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { Steps } from '@/components/ui/steps'
import { listSenders } from '@/lib/lists/sender-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { receive } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.intake.newTitle }
}

export default async function NewListPage() {
  const viewer = await requireRight('list.commit')
  const senders = await listSenders(viewer)
  const { words } = await readWords()
  const w = words.intake
  return (
    <>
      <PageHeader
        title={w.newTitle}
        lead={w.newLead}
        back={{ href: '/lists', label: w.backToLists }}
      />
      <div className="grid gap-6">
        <Steps current={0} label={w.stepsLabel} steps={w.steps} />
        <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
          <Card as="div">
            <UploadForm action={receive} formKey={randomUUID()} senders={senders} words={words} />
          </Card>
          <Card labelledBy="understands">
            <CardHeader id="understands" title={w.understandsTitle} />
            <ul className="grid list-disc gap-2 pl-5">
              {w.understands.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </>
  )
}
