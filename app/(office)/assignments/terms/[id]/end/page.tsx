import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SupportEndingForm } from '@/components/assignments/ending-forms'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { openTermFile } from '@/lib/assignments/term-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { endTerm } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.endings.title }
}

export default async function EndPage({ params }: Props) {
  const viewer = await requireRight('term.keep')
  const term = await openTermFile(viewer, (await params).id)
  if (!term || term.ending) notFound()
  const { words } = await readWords()
  const w = words.endings
  return (
    <>
      <PageHeader
        back={{ href: `/assignments/terms/${term.id}`, label: words.terms.title }}
        lead={w.of(term.child.name, term.sponsor.name)}
        title={w.title}
      />
      <div className="grid max-w-2xl gap-6">
        <p className="text-muted">{w.lead}</p>
        <Card as="div">
          <SupportEndingForm
            action={endTerm}
            formKey={randomUUID()}
            on={today()}
            termId={term.id}
            words={words}
          />
        </Card>
      </div>
    </>
  )
}
