import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchivalForm, ArchivalUndoForm } from '@/components/children/archival-forms'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { readArchivalOf } from '@/lib/children/archival-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { putBackOnList, takeOffList } from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.archivals.title }
}

export default async function ArchivePage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readArchivalOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const w = words.archivals
  const at = { childId: child.id, formKey: randomUUID(), words }
  const tie = part.isSupported
    ? 'still_supported'
    : part.hasOpenProposal
      ? 'proposal_open'
      : part.isHeld
        ? 'still_held'
        : null
  const isOff = part.archival !== null
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={isOff ? w.undoLead : w.lead}
        title={isOff ? w.undoTitle : w.title}
      />
      <div className="grid max-w-2xl gap-6">
        {!isOff && tie && (
          <Banner
            action={
              part.termId ? (
                <LinkButton href={`/assignments/terms/${part.termId}/end`}>
                  {words.endings.title}
                </LinkButton>
              ) : (
                tie === 'still_held' &&
                may(viewer, 'hold.keep') && (
                  <LinkButton href="/assignments/holds">{words.holds.title}</LinkButton>
                )
              )
            }
            kind="waiting"
            title={w.tied}
          >
            {w.refusals[tie]()}
          </Banner>
        )}
        <Card as="div">
          {isOff ? (
            <ArchivalUndoForm action={putBackOnList} {...at} />
          ) : (
            <ArchivalForm action={takeOffList} on={today()} {...at} />
          )}
        </Card>
      </div>
    </>
  )
}
