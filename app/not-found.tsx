import type { Metadata } from 'next'
import { NoticePage } from '@/components/shell/notice-page'
import { DocumentLink } from '@/components/ui/document-link'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return { title: words.shell.notFound.title }
}

/**
 * Reads the language cookie, and is therefore drawn per request: a static page would carry no
 * nonce. It travels with every page, so plain links only.
 */
export default async function NotFound() {
  const { words } = await readWords()
  const { title, lead, advice } = words.shell.notFound
  const home = (
    <DocumentLink href="/" tone="primary">
      {words.shell.home}
    </DocumentLink>
  )
  return (
    <NoticePage actions={home} lead={lead} title={title}>
      <p>{advice}</p>
    </NoticePage>
  )
}
