'use client'

import { useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button-look'
import { DocumentLink } from '@/components/ui/document-link'
import { failure as en } from '@/lib/words/en/failure'
import { failure as vi } from '@/lib/words/vi/failure'
import { NoticePage } from './notice-page'

/** Says that it failed, gives the number the log knows it by, and offers to try again. */
export function FailurePage({
  error,
  retry,
  framed,
}: {
  error: unknown
  retry: () => void
  /** It stands inside a frame, which has the page's one main landmark already. */
  framed?: boolean
}) {
  // The page's own language; no server told us, because the server failed.
  const lang = useSyncExternalStore(
    () => () => undefined,
    () => document.documentElement.lang,
    () => 'vi',
  )
  const words = lang === 'en' ? en : vi
  const reference = referenceOf(error)
  return (
    <NoticePage
      actions={
        <>
          <button className={buttonClass({ tone: 'primary' })} onClick={retry} type="button">
            {words.retry}
          </button>
          <DocumentLink href="/">{words.home}</DocumentLink>
        </>
      }
      framed={framed}
      lead={words.lead}
      title={words.title}
    >
      {reference && (
        <p>
          {words.reference}: <strong className="figures text-ink">{reference}</strong>
        </p>
      )}
    </NoticePage>
  )
}

function referenceOf(error: unknown): string | undefined {
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  return typeof digest === 'string' ? digest : undefined
}
