import type { Metadata } from 'next'
import { ProposalFields } from '@/components/children/proposal-fields'
import { KeptHere } from '@/components/queue/kept-here'
import { QueueKeeper } from '@/components/queue/queue-keeper'
import { QueuedForm } from '@/components/queue/queued-form'
import { WaitingQueue } from '@/components/queue/waiting-queue'
import { Brand } from '@/components/shell/brand'
import { Card } from '@/components/ui/card'
import { DocumentLink } from '@/components/ui/document-link'
import { PageHeader } from '@/components/ui/page-header'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return { title: words.queue.offline.title, robots: { index: false } }
}

/**
 * The form of a proposal as a telephone keeps it: the same for everybody, drawn for nobody, so that
 * nothing of a person lies in a cache. What is written here is sealed with the key this browser was given.
 */
export default async function ProposeOffline() {
  const { words } = await readWords()
  const { queue, proposing, shell, common } = words
  return (
    <>
      <header className="public-header">
        <Brand href="/home" name={common.productName} />
      </header>
      <main className="public-main" id="main" tabIndex={-1}>
        <QueueKeeper personId={null} />
        <PageHeader
          actions={<DocumentLink href="/children/propose">{queue.offline.back}</DocumentLink>}
          lead={queue.offline.lead}
          title={queue.offline.title}
        />
        <WaitingQueue words={queue} />
        <KeptHere nobody={queue.offline.nobody}>
          <Card className="max-w-2xl">
            <QueuedForm
              kind="propose_child"
              personId={null}
              queue={queue}
              submitLabel={proposing.submit}
              words={shell.form}
            >
              <ProposalFields words={words} />
            </QueuedForm>
          </Card>
        </KeptHere>
      </main>
    </>
  )
}
