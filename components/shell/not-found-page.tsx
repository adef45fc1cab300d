import { DocumentLink } from '@/components/ui/document-link'
import type { Words } from '@/lib/words/words'
import { NoticePage } from './notice-page'

/** What is not there, or not there for this person. It travels with every page: plain links only. */
export function NotFoundPage({ words, framed }: { words: Words['shell']; framed?: boolean }) {
  const { title, lead, advice } = words.notFound
  const home = (
    <DocumentLink href="/" tone="primary">
      {words.home}
    </DocumentLink>
  )
  return (
    <NoticePage actions={home} framed={framed} lead={lead} title={title}>
      <p>{advice}</p>
    </NoticePage>
  )
}
