import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OwnProposals } from '@/components/children/own-proposals'
import { ProposalFields, type ProposalSaid } from '@/components/children/proposal-fields'
import { QueuedForm } from '@/components/queue/queued-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listOwnProposals } from '@/lib/children/own-proposals-queries'
import {
  readProposalAgain,
  readProposingDesk,
  type ProposalAgain,
  type ProposingDesk,
} from '@/lib/children/proposing-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import { propose } from './actions'

type Props = { searchParams: Promise<{ again?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.proposing.title }
}

/** The form of a proposal, above what the person sent before. With `again` it is one that was sent back. */
export default async function ProposePage({ searchParams }: Props) {
  const viewer = await requireRight('child.propose')
  const { locale, words } = await readWords()
  const w = words.proposing
  const { again: asked } = await searchParams
  const again =
    asked === undefined ? null : await readProposalAgain(viewer, [asked].flat()[0] ?? '')
  if (asked !== undefined && !again) notFound()
  const back = again && { href: '/children/propose', label: w.title }
  const said = again && w.againLead(again.said ?? words.shell.none)
  return (
    <>
      <PageHeader
        back={back ?? undefined}
        lead={said ?? w.lead}
        title={again ? w.againTitle : w.title}
      />
      <div className="grid gap-6">
        <Card className="max-w-2xl">
          <QueuedForm
            action={propose}
            after={again ? '/children/propose' : undefined}
            formKey={randomUUID()}
            kind="propose_child"
            personId={viewer.personId}
            queue={words.queue}
            submitLabel={again ? w.submitAgain : w.submit}
            words={words.shell.form}
          >
            <ProposalFields
              choices={choicesOf(await readProposingDesk(viewer))}
              mayTellApart={may(viewer, 'child.merge')}
              said={again ? saidIn(again) : undefined}
              words={words}
            />
          </QueuedForm>
        </Card>
        {!again && (
          <OwnProposals locale={locale} proposals={await listOwnProposals(viewer)} words={words} />
        )}
      </div>
    </>
  )
}

function choicesOf({ places, villages, classes }: ProposingDesk) {
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    places: places.map(option),
    villages: villages.map(option),
    classes: classes.map((one) => ({ ...option(one), group: one.school })),
  }
}

function saidIn(again: ProposalAgain): ProposalSaid {
  const { bornOn, bornYear } = again
  const year = bornYear === null ? null : String(bornYear)
  return { ...again, birth: bornOn ? formatDay(bornOn) : year }
}
