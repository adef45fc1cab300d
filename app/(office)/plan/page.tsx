import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { IssueForm } from '@/components/plans/issue-form'
import { PlanFacts } from '@/components/plans/plan-facts'
import { PlanVersions } from '@/components/plans/plan-versions'
import { SituationTable } from '@/components/plans/situation-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StatusChip } from '@/components/ui/status-chip'
import { may } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listPlanVersions, readPlanInForce, readSituation } from '@/lib/plans/queries'
import { recordIssue } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.plans.title }
}

export default async function PlanPage() {
  const viewer = await requireRight('plan.read')
  const { locale, words } = await readWords()
  const w = words.plans
  const plan = await readPlanInForce(viewer, today())
  const mayDraft = may(viewer, 'plan.draft')
  if (!plan) {
    const action = mayDraft && (
      <LinkButton href="/plan/edit" tone="primary">
        {w.draftIt}
      </LinkButton>
    )
    return (
      <>
        <PageHeader title={w.title} lead={w.lead} />
        <EmptyState title={w.emptyTitle} icon="plan" action={action}>
          {mayDraft ? w.emptyText : w.emptyReader}
        </EmptyState>
      </>
    )
  }
  const now = await readSituation(viewer, today())
  const versions = await listPlanVersions(viewer)
  const isIssued = plan.number !== null
  return (
    <>
      <PageHeader
        title={w.title}
        lead={w.lead}
        chip={
          <StatusChip meaning={isIssued ? 'done' : 'waiting'}>
            {isIssued ? w.status.issued : w.status.draft}
          </StatusChip>
        }
        actions={
          <>
            <a className="button" href="/api/documents/plan">
              {w.download}
            </a>
            {mayDraft && <LinkButton href="/plan/edit">{w.revise}</LinkButton>}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <PlanFacts plan={plan} locale={locale} words={w} categories={words.children.categories} />
        <div className="grid content-start gap-6">
          <SituationTable
            then={plan.situation}
            now={now}
            locale={locale}
            words={w.situation}
            rhythms={words.support.rhythms}
          />
          {!isIssued && may(viewer, 'plan.issue') && (
            <IssueForm action={recordIssue} formKey={randomUUID()} planId={plan.id} words={words} />
          )}
          <PlanVersions versions={versions} locale={locale} words={w} />
        </div>
      </div>
    </>
  )
}
