import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PaperForm } from '@/components/children/paper-forms'
import { PaperList, TakenOutPapers } from '@/components/children/paper-list'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { readPapersOf } from '@/lib/children/part-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { removePaper, savePapers } from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.papers.pageTitle }
}

export default async function PapersPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readPapersOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const w = words.papers
  const at = { childId: child.id, places: part.places, words }
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={w.lead}
        title={w.pageTitle}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card className="grid gap-4" labelledBy="add">
          <CardHeader id="add" lead={w.addLead} title={w.addTitle} />
          <PaperForm action={savePapers} formKey={randomUUID()} {...at} />
        </Card>
        <div className="grid gap-6">
          <PaperList
            action={removePaper}
            formKeys={part.papers.map(() => randomUUID())}
            papers={part.papers}
            {...at}
          />
          <TakenOutPapers papers={part.takenOut} words={words} />
        </div>
      </div>
    </>
  )
}
