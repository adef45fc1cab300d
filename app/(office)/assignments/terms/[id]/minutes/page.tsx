import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MinutesPaper } from '@/components/assignments/minutes-paper'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { openTermForPaper } from '@/lib/assignments/term-queries'
import { communeNamed } from '@/lib/documents/commune-name'
import { minutesText, USUAL_MINUTES } from '@/lib/documents/minutes'
import { usualMinutes } from '@/lib/documents/usual-template'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { FIELDS } from '@/lib/templates/field'

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
  const written = minutesText(USUAL_MINUTES, term, at)
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
        {written.missing.length > 0 && (
          <Banner kind="info">
            <p>{words.paperwork.missing(written.missing.map((field) => FIELDS[field]))}</p>
          </Banner>
        )}
      </div>
      <MinutesPaper at={at} head={usualMinutes(viewer)} term={term} written={written} />
    </>
  )
}
