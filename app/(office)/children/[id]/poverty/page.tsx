import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PovertyHistory } from '@/components/children/poverty-card'
import { PovertyForm } from '@/components/children/poverty-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { yearOf } from '@/lib/calendar/day'
import { readPovertyOf } from '@/lib/children/part-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { savePoverty } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.poverty.record }
}

export default async function PovertyPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readPovertyOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { recorded, siblings } = part
  const { words } = await readWords()
  const w = words.poverty
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={w.lead}
        title={w.record}
      />
      <div className="grid max-w-3xl gap-6">
        <Card>
          <PovertyForm
            action={savePoverty}
            childId={child.id}
            formKey={randomUUID()}
            siblings={siblings}
            words={words}
            year={yearOf(today())}
          />
        </Card>
        {recorded.length > 0 && (
          <Card as="div">
            <PovertyHistory recorded={recorded} words={w} />
          </Card>
        )}
      </div>
    </>
  )
}
