'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DeskContext } from '@/components/ui/form-desk'
import type { FormState } from '@/components/ui/form-state'
import type { ParcelFile } from '@/lib/queue/parcel'
import type { QueueKind } from '@/lib/queue/sealed-item'
import { keepForm, renewKey } from './keeping'
import { keepPages } from './kept-pages'
import { valuesOf } from './parcel-of-form'
import { filledIn, hourOf, type QueueWords } from './queue-words'
import { phoneNow } from './phone-clock'
import { RestoredFiles } from './restored-files'
import { canSeal } from './seal'
import { reopen, sendItem, takeBack } from './sending'
import { listen, nothingShown, show, shownQueue } from './shown-queue'
import { findItem } from './store'
import { TypedForm } from './typed-form'
import { withSmallPhotos } from './small-photo'

type Restored = {
  formKey: string
  values: Record<string, string | string[]>
  files: ParcelFile[]
  message: string
}

const ID_PREFIX = 'queued'

/**
 * A form for the telephone. What is sent is sealed and kept first, and sent then: a connection that
 * breaks, a session that has ended or a window that closes finds it kept already. What is being typed is
 * kept in the same way. Without script it posts its action as every form does.
 */
export function QueuedForm({
  kind,
  personId,
  action,
  words,
  queue,
  after,
  prepare,
  belongs,
  children,
  ...form
}: {
  kind: QueueKind
  /** whose form it is; nobody knows on the page that opens without a connection */
  personId: string | null
  /** what a browser without script posts */
  action?: ActionFormProps['action']
  words: ActionFormProps['words']
  queue: QueueWords
  /** absent where the fields bring a button of their own */
  submitLabel?: string
  formKey?: string
  /** where the page goes once it is done; absent: it stays, empty, for the next one */
  after?: string
  /** what of the form is sent, where that is less than what is typed; or why it cannot be sent yet */
  prepare?: (typed: FormData) => FormData | FormState
  /** whether what was left half written is about the same thing as this form */
  belongs?: (values: Restored['values']) => boolean
  children: ReactNode
}) {
  const here = usePathname()
  const router = useRouter()
  const desk = useContext(DeskContext)
  const { isRead, wantedKey } = useSyncExternalStore(listen, shownQueue, nothingShown)
  const [restored, setRestored] = useState<Restored | null>(null)
  const [typed] = useState(() => new TypedForm(kind))
  const [drawnKey, setDrawnKey] = useState(form.formKey)

  useEffect(() => {
    if (!personId) return
    void renewKey(personId).catch(() => undefined)
    void keepPages().catch(() => undefined)
  }, [personId])

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') typed.keepNow()
    }
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      typed.keepNow()
      show({ typedKey: null })
    }
  }, [typed])

  // A form about something of its own is not filled with what was left in another one.
  const takesUp = personId !== null && after === undefined
  useEffect(() => {
    if (!isRead) return
    const isLeft = typed.looksFirst() && takesUp && !typed.isTouched()
    const wanted = isOfKind(wantedKey, kind) ? wantedKey : null
    const formKey = wanted ?? (isLeft ? newestDraft(kind) : null)
    if (!formKey || typed.isAbout(formKey)) return
    if (wanted) show({ wantedKey: null })
    void takeUp(formKey, queue).then((found) => {
      if (!found || belongs?.(found.values) === false) return
      typed.keepNow()
      typed.begin(formKey)
      setRestored(found)
    })
  }, [isRead, wantedKey, takesUp, kind, queue, typed, belongs])

  async function send(before: FormState, typedIn: FormData): Promise<FormState> {
    const said = prepare ? prepare(typedIn) : typedIn
    if (!(said instanceof FormData)) return said
    if (!canSeal()) return sendPlainly(before, said)
    const formKey = await typed.end()
    const data = await withSmallPhotos(said)
    const isKept = await keepToSend(data, { kind, formKey }, personId)
    const item = isKept ? await findItem(formKey) : undefined
    if (!item) return sendPlainly(before, data)
    const sent = await sendItem(item)
    if (typeof sent !== 'string' && sent.status !== 'done') {
      await takeBack(item, sent, 'draft')
      return sent
    }
    typed.begin(null)
    if (typeof sent === 'string') return { status: 'done', message: queue.kept[sent] }
    if (after === undefined) {
      router.refresh()
      return sent
    }
    show({ sent: shownQueue().sent + 1 })
    router.replace(after)
    return { status: 'idle' }
  }

  /** As a form without a queue: what cannot be sent stays on the page. */
  async function sendPlainly(before: FormState, data: FormData): Promise<FormState> {
    if (!action) return { status: 'refused', message: queue.cannotKeep }
    data.set('formKey', drawnKey ?? '')
    const answer = await action(before, data)
    if (answer.status === 'done') setDrawnKey(answer.key)
    return answer
  }

  const interrupted = restored && { ...restored, pathname: here, idPrefix: ID_PREFIX }
  return (
    <div onInput={({ currentTarget }) => typed.changed(currentTarget.querySelector('form'))}>
      <DeskContext value={interrupted ? { drawnFor: desk?.drawnFor ?? '', interrupted } : desk}>
        <RestoredFiles value={restored?.files ?? []}>
          <ActionForm
            {...form}
            action={typeof window === 'undefined' && action ? action : send}
            afterDone="reset"
            autoComplete="off"
            idPrefix={ID_PREFIX}
            key={restored?.formKey ?? ''}
            words={words}
          >
            {children}
          </ActionForm>
        </RestoredFiles>
      </DeskContext>
    </div>
  )
}

/** Keeps a form that is about to be sent, if need be with a key that is asked for now. */
async function keepToSend(
  data: FormData,
  of: { kind: QueueKind; formKey: string },
  personId: string | null,
): Promise<boolean> {
  const wanted = { ...of, state: 'waiting' } as const
  try {
    if (await keepForm(data, wanted)) return true
    if (personId === null) return false
    await renewKey(personId)
    return await keepForm(data, wanted)
  } catch {
    return false
  }
}

/** What was kept, given back by the server; null where it cannot be had now, which is shown. */
async function takeUp(formKey: string, queue: QueueWords): Promise<Restored | null> {
  const item = await findItem(formKey)
  if (!item) return null
  const parcel = await reopen(item)
  if (parcel === 'gone') {
    await takeBack(item, { status: 'refused', message: queue.unreadable }, 'returned')
    return null
  }
  if (typeof parcel === 'string') {
    show({ trouble: parcel })
    return null
  }
  const times = hourOf(item.createdAt, phoneNow(), queue)
  const message = filledIn(queue.takenUp, { times })
  return { formKey, values: valuesOf(parcel), files: parcel.files, message }
}

function isOfKind(formKey: string | null, kind: string): boolean {
  return shownQueue().items.some((item) => item.formKey === formKey && item.kind === kind)
}

function newestDraft(kind: string): string | null {
  const drafts = shownQueue().items.filter((item) => item.kind === kind && item.state === 'draft')
  return drafts.at(-1)?.formKey ?? null
}
