import type { FormState } from '@/components/ui/form-state'
import { unpack, type Parcel } from '@/lib/queue/parcel'
import { discard, refresh } from './keeping'
import { show, shownQueue, type Trouble } from './shown-queue'
import { keepItem, listItems, type KeptItem } from './store'

/** What became of one sending: the server's answer, or why there is none. */
export type Sent = FormState | Trouble

const LOCK = 'la-lanh-queue'
/** Those that came back are tried once for each opening of a page, so that the reason can be read. */
const tried = new Set<string>()

/** Sends what waits, one after the other; windows of one browser take turns. */
export async function sendWaiting(): Promise<void> {
  if (!('locks' in navigator)) return sendAll()
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? sendAll() : null))
}

async function sendAll(): Promise<void> {
  for (const item of await listItems()) {
    if (item.state === 'draft') continue
    if (item.state === 'returned' && tried.has(item.formKey)) continue
    const sent = await sendItem(item)
    if (typeof sent === 'string') return
    if (sent.status === 'done') show({ sent: shownQueue().sent + 1 })
    else await takeBack(item, sent, 'returned')
  }
}

/** Sends one item. It goes from the store when it is done and not before. */
export async function sendItem(item: KeptItem): Promise<Sent> {
  show({ isSending: true })
  const sent = await post('/api/queue', item)
  const answer = typeof sent === 'string' ? sent : ((await sent.json()) as FormState)
  if (typeof answer === 'string') show({ isSending: false, trouble: answer })
  else {
    tried.add(item.formKey)
    show({ isSending: false, trouble: null })
    if (answer.status === 'done') await discard(item.formKey)
  }
  return answer
}

/** Keeps an item that was not taken, with the reason as long as the page stands. */
export async function takeBack(
  item: KeptItem,
  answer: FormState,
  state: 'returned' | 'draft',
): Promise<void> {
  await keepItem({ ...item, state })
  await refresh()
  const reason = reasonIn(answer)
  show({
    items: shownQueue().items.map((one) =>
      one.formKey === item.formKey ? { ...one, reason } : one,
    ),
  })
}

/** Asks the server to open an item for its own person; `gone` when nobody can open it any more. */
export async function reopen(item: KeptItem): Promise<Parcel | Trouble | 'gone'> {
  const sent = await post('/api/queue/open', item)
  if (typeof sent === 'string') return sent
  return sent.status === 204 ? 'gone' : unpack(new Uint8Array(await sent.arrayBuffer()))
}

async function post(
  path: string,
  { sealed, state: _, ...head }: KeptItem,
): Promise<Response | Trouble> {
  const body = new FormData()
  for (const [name, value] of Object.entries(head)) body.append(name, String(value))
  body.append('sealed', new Blob([sealed]), 'sealed')
  try {
    const response = await fetch(path, { method: 'POST', body, redirect: 'error' })
    if (response.ok) return response
    // 404: nobody is signed in; 409: somebody else is, and the next page wipes what lies here.
    return [404, 409].includes(response.status) ? 'signed_out' : 'server'
  } catch {
    return 'offline'
  }
}

function reasonIn({ message, issues = [], see = [] }: FormState): string {
  const wrong = issues.map((issue) =>
    issue.label ? `${issue.label}: ${issue.message}` : issue.message,
  )
  const seen = see.map(({ label, note }) => [label, note].filter(Boolean).join(': '))
  return [message, ...seen, ...wrong].filter(Boolean).join(' ')
}
