import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MinutesPaper } from '@/components/assignments/minutes-paper'
import { MissingFields } from '@/components/templates/missing-fields'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { openTermForPaper } from '@/lib/assignments/term-queries'
import { communeNamed } from '@/lib/documents/commune-name'
import { readWordsOf } from '@/lib/documents/letterhead-queries'
import { minutesText } from '@/lib/documents/minutes'
import { today } from '@/lib/platform/clock'
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
  const at = communeNamed(viewer.communeName, viewer.communeKind)
  const minutesWords = await readWordsOf(viewer, 'minutes', today())
  const written = minutesText(minutesWords, term, at)
  return (
    <>
      <div className="no-print">
        <PageHeader
          actions={
            <>
              <PrintButton>{words.common.print}</PrintButton>
              <LinkButton download href={`/api/documents/minutes/${term.id}`}>
                {words.terms.minutesFile}
              </LinkButton>
            </>
          }
          back={{ href: `/assignments/terms/${term.id}`, label: words.terms.title }}
          title={words.terms.minutes}
        />
      </div>
      <MissingFields missing={written.missing} words={words} />
      <MinutesPaper at={at} head={minutesWords} term={term} written={written} />
    </>
  )
}
