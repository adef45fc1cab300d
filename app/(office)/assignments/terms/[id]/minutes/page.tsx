import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MinutesPaper } from '@/components/assignments/minutes-paper'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { openTermForPaper } from '@/lib/assignments/term-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.terms.minutes }
}

export default async function MinutesPage({ params }: Props) {
  const viewer = await requireRight('minutes.record')
  const term = await openTermForPaper(viewer, (await params).id)
  if (!term) notFound()
  const { words } = await readWords()
  return (
    <>
      <div className="no-print">
        <PageHeader
          actions={<PrintButton>{words.common.print}</PrintButton>}
          back={{ href: `/assignments/terms/${term.id}`, label: words.terms.title }}
          title={words.terms.minutes}
        />
      </div>
      <MinutesPaper commune={{ kind: viewer.communeKind, name: viewer.communeName }} term={term} />
    </>
  )
}
