import type { Metadata } from 'next'
import { NoticePage } from '@/components/shell/notice-page'
import { DocumentLink } from '@/components/ui/document-link'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return { title: words.shell.offline.title, robots: { index: false } }
}

/** Kept by the browser beforehand and shown in place of any page that cannot be reached. */
export default async function Offline() {
  const { words } = await readWords()
  const { title, lead, advice, retry } = words.shell.offline
  // An empty address is the one in the bar: the page that could not be reached.
  const again = (
    <DocumentLink href="" tone="primary">
      {retry}
    </DocumentLink>
  )
  return (
    <NoticePage actions={again} lead={lead} title={title}>
      <p>{advice}</p>
    </NoticePage>
  )
}
