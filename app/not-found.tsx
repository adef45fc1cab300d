import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/shell/not-found-page'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return { title: words.shell.notFound.title }
}

/** Reads the language cookie, and is therefore drawn per request: a static page would carry no nonce. */
export default async function NotFound() {
  return <NotFoundPage words={(await readWords()).words.shell} />
}
