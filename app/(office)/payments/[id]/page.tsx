import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PaymentFacts } from '@/components/payments/payment-facts'
import { ReversalCard } from '@/components/payments/reversal-card'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StatusChip } from '@/components/ui/status-chip'
import { may, reachOf } from '@/lib/access/viewer'
import { openPayment } from '@/lib/payments/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { reverseSupport } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.payments.one }
}

export default async function PaymentPage({ params }: Props) {
  const viewer = await requireRight('payment.read')
  const { locale, words } = await readWords()
  const w = words.payments
  const id = z.uuid().safeParse((await params).id)
  const payment = id.success ? await openPayment(viewer, id.data) : null
  if (!payment) notFound()
  const chip = payment.reversal ? (
    <StatusChip meaning="closed">{w.reversed}</StatusChip>
  ) : (
    <StatusChip meaning="done">{w.inBook}</StatusChip>
  )
  const isUnit = reachOf(viewer, 'payment.read') !== 'all'
  // What was recorded wrongly is recorded anew.
  const again = payment.reversal && may(viewer, 'payment.record') && (
    <LinkButton href={`/payments/new?unit=${payment.sponsorId}`}>
      <Icon name="plus" size={18} />
      {w.record}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        actions={again}
        back={{ href: '/payments', label: isUnit ? w.myTitle : w.title }}
        chip={chip}
        title={w.pageTitle(payment.code)}
      />
      <div className="grid max-w-3xl gap-6">
        <PaymentFacts locale={locale} payment={payment} words={words} />
        {may(viewer, 'payment.reverse') && !payment.reversal && (
          <ReversalCard
            action={reverseSupport}
            formKey={randomUUID()}
            paymentId={payment.id}
            words={words}
          />
        )}
      </div>
    </>
  )
}
