import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ClosedVillageNote } from '@/components/places/closed-village-note'
import { MergersCard } from '@/components/places/mergers-card'
import { PastNames } from '@/components/places/past-names'
import { RenameCard } from '@/components/places/rename-card'
import { VillageForm } from '@/components/places/village-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { openVillage } from '@/lib/places/history-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { renameByDocument, saveVillage, takeMergerBack } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.places.title }
}

export default async function VillagePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('place.keep')
  const id = z.uuid().safeParse((await params).id)
  const village = id.success ? await openVillage(viewer, id.data) : null
  if (!village) notFound()
  const { words } = await readWords()
  const w = words.places
  const { closedBy } = village
  return (
    <>
      <PageHeader
        back={{ href: '/places', label: w.back }}
        title={closedBy ? village.name : w.changeIt(village.name)}
      />
      <div className="grid max-w-2xl gap-6">
        {closedBy ? (
          <ClosedVillageNote merger={closedBy} village={village} words={w} />
        ) : (
          <>
            <RenameCard
              action={renameByDocument}
              formKey={randomUUID()}
              place={{ kind: 'village', ...village }}
              words={words}
            />
            <MergersCard
              action={takeMergerBack}
              formKey={randomUUID()}
              mergers={village.mergers}
              words={words}
            />
          </>
        )}
        <PastNames names={village.pastNames} words={w} />
        {!closedBy && (
          <Card labelledBy="spelling">
            <CardHeader id="spelling" lead={w.spellingLead} title={w.spelling} />
            <VillageForm
              action={saveVillage}
              formKey={randomUUID()}
              village={village}
              words={words}
            />
          </Card>
        )}
      </div>
    </>
  )
}
