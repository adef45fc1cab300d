import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConsentPaper } from '@/components/children/consent-paper'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { readConsentsOf } from '@/lib/children/consent-queries'
import { NEWEST_CONSENT_TEXT } from '@/lib/children/consent-text'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.consents.formTitle }
}

export default async function ConsentFormPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readConsentsOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  return (
    <>
      <div className="no-print">
        <PageHeader
          actions={<PrintButton>{words.common.print}</PrintButton>}
          back={{ href: `/children/${child.id}/consents`, label: words.consents.title }}
          title={words.consents.formTitle}
        />
      </div>
      <ConsentPaper
        child={{ ...child, ...part }}
        commune={{ kind: viewer.communeKind, name: viewer.communeName }}
        version={NEWEST_CONSENT_TEXT}
      />
    </>
  )
}
