import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SupportEndingForm } from '@/components/assignments/ending-forms'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { isAhead } from '@/lib/assignments/ending'
import { openTermFile } from '@/lib/assignments/term-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import { endTerm } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.endings.title }
}

export default async function EndPage({ params }: Props) {
  const viewer = await requireRight('term.keep')
  const term = await openTermFile(viewer, (await params).id)
  if (!term || (term.ending && !isAhead(term.ending, today()))) notFound()
  const { words } = await readWords()
  const w = words.endings
  return (
    <>
      <PageHeader
        back={{ href: `/assignments/terms/${term.id}`, label: words.terms.title }}
        lead={w.of(term.child.name, term.sponsor.name)}
        title={term.ending ? w.change : w.title}
      />
      <div className="grid max-w-2xl gap-6">
        <p className="text-muted">
          {term.ending ? w.changeLead(formatDay(term.ending.lastDay)) : w.lead}
        </p>
        <Card as="div">
          <SupportEndingForm
            action={endTerm}
            formKey={randomUUID()}
            isChange={term.ending !== null}
            on={today()}
            termId={term.id}
            words={words}
          />
        </Card>
      </div>
    </>
  )
}
