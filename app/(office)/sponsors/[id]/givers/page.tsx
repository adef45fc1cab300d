import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CarriedTable } from '@/components/givers/carried-table'
import { ForgetGiverForm, GiverForm } from '@/components/givers/giver-forms'
import { GiverList } from '@/components/givers/giver-list'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { hasGivers } from '@/lib/givers/giver'
import type { GiverLine } from '@/lib/givers/giver-line'
import { listGiversOf } from '@/lib/givers/queries'
import { readParameter } from '@/lib/parameters/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'
import { forgetGiverOf, saveGiver } from '../../givers/actions'
import { sponsorOfAddress } from '../sponsor-of-address'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.givers.title }
}

export default async function GiversPage({ params }: Props) {
  const viewer = await requireRight('sponsor.read')
  const sponsor = await sponsorOfAddress(viewer, (await params).id)
  const { locale, words } = await readWords()
  const w = words.givers
  const on = today()
  const of = await listGiversOf(viewer, sponsor.id)
  const mayHave = hasGivers(sponsor.kind)
  // Those a unit had before it turned out to be of another kind can still be changed and forgotten.
  if (!mayHave && of.givers.length === 0) notFound()
  const mayKeep = may(viewer, 'giver.keep')
  const days = await readParameter(viewer, 'giver_contact_days', on)
  const acts = (giver: GiverLine) =>
    mayKeep && giver.contact ? (
      <div className="grid gap-x-6 sm:grid-cols-2">
        <details>
          <summary className="inline-flex min-h-11 items-center text-leaf">{w.edit}</summary>
          <GiverForm
            action={saveGiver}
            formKey={randomUUID()}
            giver={{ id: giver.id, contact: giver.contact }}
            sponsorId={sponsor.id}
            words={words}
          />
        </details>
        {giver.mayForget && (
          <details>
            <summary className="inline-flex min-h-11 items-center text-leaf">{w.forget}</summary>
            <ForgetGiverForm
              action={forgetGiverOf}
              formKey={randomUUID()}
              giverId={giver.id}
              words={words}
            />
          </details>
        )}
      </div>
    ) : null
  return (
    <>
      <PageHeader
        back={{ href: `/sponsors/${sponsor.id}`, label: sponsor.name }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card labelledBy="children">
          <CardHeader id="children" title={w.childrenTitle} />
          <CarriedTable mayKeep={mayKeep} of={of} on={on} words={words} />
        </Card>
        <div className="grid content-start gap-6">
          <Card labelledBy="people">
            <CardHeader id="people" title={w.peopleTitle} />
            <GiverList acts={acts} givers={of.givers} on={on} words={words} />
          </Card>
          {mayKeep && mayHave && (
            <Card labelledBy="add">
              <CardHeader
                id="add"
                lead={w.addLead(formatNumber(days, locale))}
                title={w.addTitle}
              />
              <GiverForm
                action={saveGiver}
                formKey={randomUUID()}
                sponsorId={sponsor.id}
                words={words}
              />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
