import type { Metadata } from 'next'
import { CommuneBook } from '@/components/payments/commune-book'
import { NoPlan } from '@/components/payments/no-plan'
import { UnitWindow } from '@/components/payments/unit-window'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ListExport } from '@/components/views/list-export'
import { ViewLinks } from '@/components/views/view-links'
import { may, reachOf } from '@/lib/access/viewer'
import { quarterOf } from '@/lib/calendar/quarter'
import { levelOfStudy } from '@/lib/documents/school-level'
import { bookAddress, bookFilterFrom } from '@/lib/payments/book-filter'
import { listLiaisons } from '@/lib/payments/form-queries'
import { listPayments, openQuarterBook } from '@/lib/payments/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { viewsOf } from '../views/views-of'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const viewer = await requireRight('payment.read')
  const { payments } = (await readWords()).words
  const isUnit = reachOf(viewer, 'payment.read') !== 'all'
  return { title: isUnit ? payments.myTitle : payments.title }
}

export default async function PaymentsPage({ searchParams }: Props) {
  const viewer = await requireRight('payment.read')
  const { locale, words } = await readWords()
  const w = words.payments
  const isUnit = reachOf(viewer, 'payment.read') !== 'all'
  const mayRecord = may(viewer, 'payment.record')
  const params = await searchParams
  const own = isUnit ? null : await viewsOf(viewer, 'payments', params)
  const filter = { ...bookFilterFrom(params), all: own?.hasFirst ?? false }
  const book = await openQuarterBook(viewer, filter.quarter)
  const header = (
    <PageHeader
      actions={
        mayRecord &&
        book.quarters.length > 0 &&
        book.lines.length > 0 && (
          <LinkButton href="/payments/new" tone={isUnit ? 'secondary' : 'primary'}>
            <Icon name="plus" size={18} />
            {w.record}
          </LinkButton>
        )
      }
      lead={isUnit ? w.myLead : w.lead}
      title={isUnit ? w.myTitle : w.title}
    />
  )
  if (book.quarters.length === 0) {
    return (
      <>
        {header}
        <NoPlan mayReadPlan={may(viewer, 'plan.read')} words={w} />
      </>
    )
  }
  const paid = await listPayments(viewer, {
    quarter: isUnit ? null : book.quarter,
    sponsorId: filter.unit,
    page: filter.paid,
  })
  const drawn = { book, paid, filter, locale, words }
  const isOver = book.quarter < quarterOf(today())
  return (
    <>
      {header}
      <div className="grid gap-6">
        {own && <ViewLinks isSearching={false} own={own} words={words.views} />}
        {isUnit ? (
          <UnitWindow
            {...drawn}
            isOver={isOver}
            liaisons={await listLiaisons(viewer)}
            levelOf={(line) => levelOfStudy(line.schoolLevel, line.schoolClass)}
          />
        ) : (
          <CommuneBook {...drawn} isOver={isOver} mayRecord={mayRecord} />
        )}
        {!isUnit && book.lines.length > 0 && may(viewer, 'child.export') && (
          <ListExport
            address={bookAddress({ ...filter, quarter: book.quarter })}
            namesChildren={filter.view === 'children'}
            words={words}
          />
        )}
      </div>
    </>
  )
}
