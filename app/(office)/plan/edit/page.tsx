import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { PlanForm } from '@/components/plans/plan-form'
import { Card } from '@/components/ui/card'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { monthOf, yearOf } from '@/lib/calendar/day'
import { quarterOf } from '@/lib/calendar/quarter'
import { readStartingWords } from '@/lib/documents/letterhead-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readLatestPlan } from '@/lib/plans/queries'
import { isReturnedPlan } from '@/lib/plans/status'
import { savePlan } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.plans.draftIt }
}

export default async function PlanEditPage() {
  const viewer = await requireRight('plan.draft')
  const { locale, words } = await readWords()
  const on = today()
  const plan = await readLatestPlan(viewer)
  return (
    <>
      <PageHeader
        title={plan ? words.plans.revise : words.plans.draftIt}
        lead={words.plans.editLead}
        back={{ href: '/plan', label: words.plans.title }}
      />
      {plan && isReturnedPlan(plan.status) && plan.returnedBecause && (
        <Banner kind="late">{words.plans.returnedBecause(plan.returnedBecause)}</Banner>
      )}
      <Card className="max-w-3xl">
        <PlanForm
          action={savePlan}
          formKey={randomUUID()}
          plan={plan}
          starting={await readStartingWords(viewer, plan?.id ?? null, on)}
          now={{ quarter: quarterOf(on), month: monthOf(on), year: yearOf(on) }}
          locale={locale}
          words={words}
        />
      </Card>
    </>
  )
}
