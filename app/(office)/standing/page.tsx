import type { Metadata } from 'next'
import { StandingPicture } from '@/components/reports/standing-picture'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce, readSituation } from '@/lib/plans/queries'
import { readStanding } from '@/lib/reports/queries'
import { formatDay } from '@/lib/words/format'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.reports.standing.title }
}

export default async function StandingPage() {
  const viewer = await requireRight('standing.read')
  const { locale, words } = await readWords()
  const w = words.reports.standing
  const on = today()
  const standing = await readStanding(viewer, on)
  const plan = await readPlanInForce(viewer, on)
  const situation = plan && { then: plan.situation, now: await readSituation(viewer, on) }
  return (
    <>
      <PageHeader
        title={w.title}
        lead={w.lead(formatDay(on))}
        actions={<PrintButton>{w.print}</PrintButton>}
      />
      {standing.coverage.total === 0 ? (
        <EmptyState
          action={<LinkButton href="/guide">{words.guide.link}</LinkButton>}
          title={w.emptyTitle}
        >
          {w.emptyText}
        </EmptyState>
      ) : (
        <StandingPicture standing={standing} situation={situation} locale={locale} words={words} />
      )}
    </>
  )
}
