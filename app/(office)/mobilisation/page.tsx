import type { Metadata } from 'next'
import { MobilisationTabs } from '@/components/mobilisation/mobilisation-tabs'
import { StageBoard } from '@/components/mobilisation/stage-board'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listUnits } from '@/lib/mobilisation/queries'
import { boardOf } from '@/lib/mobilisation/unit-line'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.title }
}

export default async function MobilisationPage() {
  const viewer = await requireRight('mobilisation.read')
  const { locale, words } = await readWords()
  const w = words.mobilisation
  const units = await listUnits(viewer)
  const mayKeep = may(viewer, 'mobilisation.keep')
  return (
    <>
      <PageHeader
        actions={
          mayKeep && (
            <LinkButton href="/mobilisation/new" tone="primary">
              {w.add}
            </LinkButton>
          )
        }
        lead={w.lead}
        title={w.title}
      />
      <div className="grid gap-6">
        <MobilisationTabs current="board" words={w} />
        {units.length === 0 ? (
          <EmptyState
            action={mayKeep && <LinkButton href="/mobilisation/new">{w.add}</LinkButton>}
            icon="sponsor"
            title={w.emptyTitle}
          >
            {mayKeep ? w.emptyText : null}
          </EmptyState>
        ) : (
          <StageBoard board={boardOf(units)} locale={locale} on={today()} words={words} />
        )}
      </div>
    </>
  )
}
