import type { Metadata } from 'next'
import { NoticePage } from '@/components/shell/notice-page'
import { DocumentLink } from '@/components/ui/document-link'
import { QUEUE_KINDS } from '@/lib/queue/sealed-item'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return { title: words.shell.offline.title, robots: { index: false } }
}

type Props = { searchParams: Promise<{ work?: string | string[] }> }

/**
 * Kept by the browser beforehand and shown in place of any page that cannot be reached. Whoever has
 * worked with a form of the telephone here finds the way to it, for it opens without a connection.
 */
export default async function Offline({ searchParams }: Props) {
  const { words } = await readWords()
  const { work } = await searchParams
  const { title, lead, advice, retry } = words.shell.offline
  // An empty address is the one in the bar: the page that could not be reached.
  const again = (
    <DocumentLink href="" tone="primary">
      {retry}
    </DocumentLink>
  )
  const way = QUEUE_KINDS.some((kind) => kind === work) && (
    <DocumentLink href="/offline/children/propose">{words.queue.offline.way}</DocumentLink>
  )
  return (
    <NoticePage actions={[again, way]} lead={lead} title={title}>
      <p>{advice}</p>
    </NoticePage>
  )
}
