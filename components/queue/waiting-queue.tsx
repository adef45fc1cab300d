'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DocumentLink } from '@/components/ui/document-link'
import type { QueueKind } from '@/lib/queue/sealed-item'
import { discard, forgetExpired } from './keeping'
import { phoneNow } from './phone-clock'
import { counted, filledIn, hourOf, type QueueWords } from './queue-words'
import { sendWaiting } from './sending'
import { listen, nothingShown, show, shownQueue, type ShownItem } from './shown-queue'

/** Where the form of a kind stands. */
const PAGES: Record<QueueKind, string> = {
  propose_child: '/children/propose',
  send_class: '/classes',
}

/** What waits in this browser, by count and hour and never by content; nothing when nothing does. */
export function WaitingQueue({ words }: { words: QueueWords }) {
  const queue = useSyncExternalStore(listen, shownQueue, nothingShown)
  const kept = queue.items.filter(({ formKey }) => formKey !== queue.typedKey)
  const waiting = kept.filter(({ state }) => state === 'waiting')
  const others = kept.filter(({ state }) => state !== 'waiting')
  return (
    <div className="no-print mb-5 grid gap-3 empty:hidden" role="status">
      {queue.expired > 0 && (
        <Banner
          action={<Button onClick={() => void forgetExpired()}>{words.understood}</Button>}
          kind="late"
        >
          {filledIn(words.expired, { count: String(queue.expired) })}
        </Banner>
      )}
      {queue.sent > 0 && waiting.length === 0 && (
        <Banner kind="done">{filledIn(words.sent, { count: String(queue.sent) })}</Banner>
      )}
      {waiting.length > 0 && <Waiting items={waiting} queue={queue} words={words} />}
      {others.map((item) => (
        <CameBack item={item} key={item.formKey} words={words} />
      ))}
    </div>
  )
}

function Waiting({
  items,
  queue: { isSending, trouble },
  words,
}: {
  items: ShownItem[]
  queue: ReturnType<typeof shownQueue>
  words: QueueWords
}) {
  const now = phoneNow()
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  const sentences = kinds.map((kind) => {
    const ofKind = items.filter(isOf(kind))
    const times = ofKind.map(({ createdAt }) => hourOf(createdAt, now, words)).join(', ')
    return filledIn(words.waiting, { what: counted(ofKind.length, kind, words), times })
  })
  const [first] = kinds
  const action =
    trouble === 'signed_out' && first ? (
      <DocumentLink href={`/sign-in?to=${PAGES[first]}`}>{words.signIn}</DocumentLink>
    ) : (
      <Button disabled={isSending} onClick={() => void sendWaiting()}>
        {isSending ? words.sending : words.sendNow}
      </Button>
    )
  return (
    <Banner action={action} kind="waiting" title={sentences.join(' ')}>
      {trouble && words.troubles[trouble]}
    </Banner>
  )
}

function isOf(kind: string): (item: ShownItem) => boolean {
  return (item) => item.kind === kind
}

function CameBack({ item, words }: { item: ShownItem; words: QueueWords }) {
  const { kind, formKey, state, createdAt, reason } = item
  const here = usePathname()
  const router = useRouter()
  const isDraft = state === 'draft'
  const times = hourOf(createdAt, phoneNow(), words)
  const what = counted(1, kind, words)

  function open() {
    show({ wantedKey: formKey })
    const isThere = here.startsWith(PAGES[kind]) || here.startsWith(`/offline${PAGES[kind]}`)
    if (!isThere) router.push(PAGES[kind])
  }

  return (
    <Banner
      action={
        <div className="form-foot">
          <Button onClick={open}>{isDraft ? words.goOn : words.correct}</Button>
          <Dialog
            closeLabel={words.close}
            id={`drop-${formKey}`}
            title={words.dropTitle}
            tone="quiet"
            trigger={words.drop}
          >
            <div className="grid gap-5">
              <p>{words.dropText}</p>
              <Button onClick={() => void discard(formKey)} tone="danger">
                {words.dropIt}
              </Button>
            </div>
          </Dialog>
        </div>
      }
      kind={isDraft ? 'info' : 'late'}
      title={filledIn(isDraft ? words.draft : words.returned, { what, times })}
    >
      {reason}
    </Banner>
  )
}
