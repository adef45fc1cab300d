import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { NoPlan } from '@/components/payments/no-plan'
import { PaymentFields } from '@/components/payments/payment-fields'
import { UnitChoice } from '@/components/payments/unit-choice'
import { ActionForm } from '@/components/ui/action-form'
import { CheckedFields } from '@/components/ui/checked-fields'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may, reachOf } from '@/lib/access/viewer'
import { bookFilterFrom } from '@/lib/payments/book-filter'
import { listPayingUnits, openPaymentForm } from '@/lib/payments/form-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { giveSupport } from '../actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.payments.newTitle }
}

export default async function NewPaymentPage({ searchParams }: Props) {
  const viewer = await requireRight('payment.record')
  const { locale, words } = await readWords()
  const w = words.payments
  const asked = await searchParams
  const units = await listPayingUnits(viewer)
  const unit = bookFilterFrom(asked).unit ?? (units.length === 1 ? units[0]?.id : undefined)
  const isUnit = reachOf(viewer, 'payment.record') !== 'all'
  const back = { href: '/payments', label: isUnit ? w.myTitle : w.title }
  const child = z.uuid().optional().safeParse([asked.child].flat()[0])
  if (!child.success) notFound()
  const childId = child.data ?? null
  const start = unit && (await openPaymentForm(viewer, { sponsorId: unit, childId }))
  if (start === null) notFound()
  if (!start) {
    return (
      <>
        <PageHeader back={back} lead={w.newLead} title={w.newTitle} />
        <div className="max-w-2xl">
          <UnitChoice units={units} words={words} />
        </div>
      </>
    )
  }
  const header = (
    <PageHeader back={back} lead={`${start.sponsor}. ${w.newLead}`} title={w.newTitle} />
  )
  if (!start.hasQuarter) {
    return (
      <>
        {header}
        <NoPlan mayReadPlan={may(viewer, 'plan.read')} words={w} />
      </>
    )
  }
  if (start.parts.length === 0) {
    return (
      <>
        {header}
        <EmptyState
          action={<LinkButton href="/payments">{w.title}</LinkButton>}
          icon="payment"
          title={w.noLines}
        >
          {w.noLinesText}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      {header}
      <div className="max-w-2xl">
        <ActionForm action={giveSupport} formKey={randomUUID()} words={words.shell.form}>
          <CheckedFields
            words={{
              steps: w.steps,
              stepsLabel: w.stepsLabel,
              title: w.checkTitle,
              lead: w.checkLead,
              check: w.checkSubmit,
              record: w.record,
              edit: w.edit,
              none: words.shell.none,
            }}
          >
            <PaymentFields locale={locale} start={start} today={today()} words={words} />
          </CheckedFields>
        </ActionForm>
      </div>
    </>
  )
}
