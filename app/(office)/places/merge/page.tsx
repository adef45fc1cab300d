import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { MergeForm } from '@/components/places/merge-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { listPlaces } from '@/lib/places/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { mergeChosenVillages } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.merge.title }
}

export default async function MergePage() {
  const viewer = await requireRight('place.keep')
  const { locale, words } = await readWords()
  const { villages } = await listPlaces(viewer)
  const w = words.places
  return (
    <>
      <PageHeader
        back={{ href: '/places', label: w.back }}
        lead={w.merge.lead}
        title={w.merge.title}
      />
      <Card className="max-w-2xl">
        {villages.length < 2 ? (
          <EmptyState icon="village" title={w.merge.title}>
            {w.merge.tooFew}
          </EmptyState>
        ) : (
          <MergeForm
            action={mergeChosenVillages}
            formKey={randomUUID()}
            villages={villages}
            {...{ locale, words }}
          />
        )}
      </Card>
    </>
  )
}
