import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ListPaper } from '@/components/rounds/list-paper'
import { SheetPaper } from '@/components/rounds/sheet-paper'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { communeNamed } from '@/lib/documents/commune-name'
import { formColumns, paperPlace } from '@/lib/documents/round-form'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { openAskedPlace } from '@/lib/rounds/place-queries'
import { formatDay } from '@/lib/words/format'
import { officialRoundForm } from '@/lib/words/official/round-form'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.rounds.paperTitle }
}

/** The paper forms of one place: a sheet for each child, and the list they are gathered in. */
export default async function RoundPaperPage({ params }: Props) {
  const viewer = await requireRight('round.read')
  const id = z.uuid().safeParse((await params).id)
  const asked = id.success ? await openAskedPlace(viewer, id.data) : null
  if (!asked) notFound()
  const { words } = await readWords()
  const at = communeNamed(viewer.communeName, viewer.communeKind)
  const place = paperPlace(asked, at)
  return (
    <>
      <div className="no-print">
        <PageHeader
          actions={<PrintButton tone="primary">{words.common.print}</PrintButton>}
          back={{ href: `/rounds/${asked.roundId}`, label: asked.title }}
          lead={words.rounds.paperLead}
          title={words.rounds.paperOf(asked.name)}
        />
      </div>
      <div className="grid gap-6">
        <SheetPaper place={place} title={asked.title} />
        <ListPaper
          about={officialRoundForm.ofRound(asked.title, formatDay(asked.dueOn))}
          columns={formColumns(asked.kind, at)}
          place={place}
        />
      </div>
    </>
  )
}
