import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DistinctionForm } from '@/components/children/distinction-form'
import { DoubleCard } from '@/components/children/double-card'
import { rowsOfMerging, rowsOfPair } from '@/components/children/double-rows'
import { MergerForm } from '@/components/children/merger-form'
import { ActionForm } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { dayOf } from '@/lib/calendar/day'
import { decideMerger, keptOf } from '@/lib/children/merger'
import { openPair } from '@/lib/children/pair-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import { askAboutFilesAgain, mergeFiles, tellFilesApart } from '../actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.doubles.title }
}

export default async function PairPage({ params, searchParams }: Props) {
  const viewer = await requireRight('child.merge')
  const address = (await params).id
  const ids = z.tuple([z.uuid(), z.uuid()]).safeParse(address.split('.'))
  const pair = ids.success ? await openPair(viewer, ids.data) : null
  if (!pair) notFound()
  const { words } = await readWords()
  const w = words.doubles
  const suggested = keptOf(...pair.files)
  const isTurned = (await searchParams).keep === 'other'
  const [kept, closed] = isTurned ? [suggested[1], suggested[0]] : suggested
  const refusal = decideMerger(kept, closed)
  const swapped = isTurned
    ? `/children/doubles/${address}`
    : `/children/doubles/${address}?keep=other`
  return (
    <>
      <PageHeader
        back={{ href: '/children/doubles', label: w.title }}
        title={w.pair(kept.code, closed.code)}
      />
      <div className="grid max-w-3xl gap-6">
        {pair.toldApart && (
          <Banner title={w.toldBefore}>
            {[
              w.toldBy(
                pair.toldApart.by ?? words.entries.noPerson,
                formatDay(dayOf(pair.toldApart.at)),
              ),
              pair.toldApart.reason && `“${pair.toldApart.reason}”`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Banner>
        )}
        <DoubleCard
          files={[
            { ...kept, role: w.kept },
            { ...closed, role: w.closed },
          ]}
          likeness={pair.likeness}
          rows={[...rowsOfPair(kept, closed, words), ...rowsOfMerging(kept, closed, words)]}
          words={words}
        >
          <p>
            <LinkButton href={swapped}>{w.swap(closed.code)}</LinkButton>
          </p>
        </DoubleCard>
        <Card className="grid gap-4" labelledBy="merge">
          <CardHeader id="merge" lead={w.mergeLead(kept.code, closed.code)} title={w.mergeTitle} />
          {refusal ? (
            <Banner kind="waiting">{w.refusals[refusal]([kept.code, closed.code])}</Banner>
          ) : (
            <MergerForm
              action={mergeFiles}
              formKey={randomUUID()}
              {...{ kept, closed, words }}
              key={kept.id}
            />
          )}
        </Card>
        <Card className="grid gap-4" labelledBy="apart">
          <CardHeader id="apart" title={w.notDouble} />
          {pair.toldApart ? (
            <ActionForm
              action={askAboutFilesAgain}
              formKey={randomUUID()}
              submitLabel={w.askAgain}
              submitTone="secondary"
              words={words.shell.form}
            >
              <input name="oneId" type="hidden" value={kept.id} />
              <input name="otherId" type="hidden" value={closed.id} />
            </ActionForm>
          ) : (
            <DistinctionForm
              action={tellFilesApart}
              formKey={randomUUID()}
              ids={[kept.id, closed.id]}
              words={words}
            />
          )}
        </Card>
      </div>
    </>
  )
}
