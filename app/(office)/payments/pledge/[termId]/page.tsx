import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PledgeFields } from '@/components/pledges/pledge-fields'
import { PledgeHistory } from '@/components/pledges/pledge-history'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { reachOf } from '@/lib/access/viewer'
import { quarterOf } from '@/lib/calendar/quarter'
import { givenName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { isOpen } from '@/lib/pledges/pledge'
import { openTerm } from '@/lib/pledges/queries'
import { proposedStart } from '@/lib/pledges/proposed-start'
import { promiseSupport } from '../../actions'

type Props = { params: Promise<{ termId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.payments.pledged }
}

export default async function PledgePage({ params }: Props) {
  const viewer = await requireRight('pledge.record')
  const { words } = await readWords()
  const w = words.pledges
  const id = z.uuid().safeParse((await params).termId)
  const found = id.success ? await openTerm(viewer, id.data, quarterOf(today())) : null
  if (!found) notFound()
  const { term, plan } = found
  const seesAll = reachOf(viewer, 'pledge.record') === 'all'
  const name = seesAll ? term.child.fullName : givenName(term.child.fullName)
  return (
    <>
      <PageHeader
        back={{
          href: '/payments',
          label: seesAll ? words.payments.title : words.payments.myTitle,
        }}
        lead={`${term.sponsor}. ${w.lead(`${name} (${term.child.code})`)}`}
        title={term.pledges.some(isOpen) ? words.payments.changePledge : w.title}
      />
      <div className="grid max-w-2xl gap-6">
        <PledgeHistory pledges={term.pledges} words={w} />
        {plan && <p className="text-muted">{w.belowMinimum(plan.minimumVnd)}</p>}
        <Card>
          <ActionForm
            action={promiseSupport}
            formKey={randomUUID()}
            submitLabel={w.submit}
            words={words.shell.form}
          >
            <PledgeFields
              from={proposedStart(term, plan?.startQuarter ?? null, today())}
              term={term}
              words={words}
            />
          </ActionForm>
        </Card>
      </div>
    </>
  )
}
