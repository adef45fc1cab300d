import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { RoundForm } from '@/components/rounds/round-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { countPlacesToAsk } from '@/lib/rounds/queries'
import { formatNumber } from '@/lib/words/format'
import { open } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.rounds.open }
}

export default async function NewRoundPage() {
  const viewer = await requireRight('round.keep')
  const { locale, words } = await readWords()
  const w = words.rounds
  const { villages, schools } = await countPlacesToAsk(viewer)
  return (
    <>
      <PageHeader
        back={{ href: '/rounds', label: w.back }}
        lead={w.openLead(formatNumber(villages, locale), formatNumber(schools, locale))}
        title={w.open}
      />
      {villages + schools === 0 ? (
        <EmptyState icon="village" title={w.noPlaces}>
          {w.noPlacesText}
        </EmptyState>
      ) : (
        <Card className="max-w-2xl">
          <RoundForm action={open} formKey={randomUUID()} words={words} />
        </Card>
      )}
    </>
  )
}
