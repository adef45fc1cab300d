import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DirectionForm } from '@/components/directions/direction-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import type { Viewer } from '@/lib/access/viewer'
import { quarterOf, shiftQuarter } from '@/lib/calendar/quarter'
import { findChildCode, listPossibleOwners } from '@/lib/directions/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { formatQuarter } from '@/lib/words/format'
import { give } from '../actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.directions.give }
}

export default async function NewDirectionPage({ searchParams }: Props) {
  const viewer = await requireRight('direction.give')
  const { child, sponsor } = await searchParams
  const { locale, words } = await readWords()
  const w = words.directions
  const childCode = child === undefined ? null : await codeOf(viewer, child)
  const sponsors = await listSponsors(viewer)
  const begunFrom = sponsors.find(({ id }) => id === sponsor)
  if (sponsor !== undefined && !begunFrom) notFound()
  const owners = await listPossibleOwners(viewer)
  const present = quarterOf(today())
  return (
    <>
      <PageHeader back={{ href: '/directions', label: w.back }} lead={w.giveLead} title={w.give} />
      {owners.length === 0 ? (
        <EmptyState icon="users" title={w.noOwners}>
          {w.noOwnersText}
        </EmptyState>
      ) : (
        <Card className="max-w-2xl">
          <DirectionForm
            action={give}
            begun={{ childCode, sponsorId: begunFrom?.id ?? null }}
            formKey={randomUUID()}
            hasPlan={(await readPlanInForce(viewer, today())) !== null}
            owners={owners}
            quarters={[-1, 0, 1].map((by) => {
              const of = shiftQuarter(present, by)
              return { value: of, label: formatQuarter(of, locale) }
            })}
            sponsors={sponsors.map(({ id, name }) => ({ value: id, label: name }))}
            words={words}
          />
        </Card>
      )}
    </>
  )
}

/** The code of the child whose page one comes from; a child that is not there does not exist. */
async function codeOf(viewer: Viewer, written: string | string[]): Promise<string> {
  const id = z.uuid().safeParse(written)
  const code = id.success ? await findChildCode(viewer, id.data) : null
  return code ?? notFound()
}
