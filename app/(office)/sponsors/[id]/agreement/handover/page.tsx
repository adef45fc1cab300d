import type { Metadata } from 'next'
import { HandoverPaper } from '@/components/agreements/handover-paper'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { openHandover } from '@/lib/agreements/handover-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { sponsorOfAddress } from '../../sponsor-of-address'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.agreements.handover }
}

export default async function HandoverPage({ params }: Props) {
  const viewer = await requireRight('agreement.keep')
  const sponsor = await sponsorOfAddress(viewer, (await params).id)
  const { words } = await readWords()
  const w = words.agreements
  const sheet = await openHandover(viewer, sponsor.id)
  const back = { href: `/sponsors/${sponsor.id}/agreement`, label: w.title }
  const hasSheet = sheet !== null && sheet.lines.length > 0
  return (
    <>
      <div className="no-print">
        <PageHeader
          actions={hasSheet && <PrintButton>{words.common.print}</PrintButton>}
          back={back}
          lead={hasSheet ? w.handoverHint : undefined}
          title={w.handover}
        />
      </div>
      {hasSheet ? (
        <HandoverPaper
          commune={{ kind: viewer.communeKind, name: viewer.communeName }}
          sheet={sheet}
          sponsor={sponsor.name}
        />
      ) : (
        <EmptyState
          action={sheet === null && <LinkButton href={back.href}>{w.record}</LinkButton>}
          icon="document"
          title={sheet === null ? w.handoverNone : w.handoverNobody}
        >
          {sheet === null ? w.handoverNoneText : null}
        </EmptyState>
      )}
    </>
  )
}
