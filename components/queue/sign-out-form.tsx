'use client'

import { useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { filledIn, type QueueWords } from './queue-words'
import { canSeal } from './seal'
import { listItems, listKeys, wipe } from './store'

type Props = {
  words: Pick<QueueWords, 'leave' | 'close'>
  /** the button that signs out */
  children: ReactNode
}

/**
 * The way out. What waits in this browser goes with its person: first it is said how much that is, then
 * the store is emptied, and the server forgets the keys, so that no copy of it can ever be opened.
 */
export function SignOutForm({ words: { leave }, children }: Props) {
  const [count, setCount] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const question = useRef<HTMLDialogElement>(null)

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    if (!canSeal()) return
    event.preventDefault()
    const items = await listItems().catch(() => [])
    if (items.length === 0) return signOut()
    setCount(items.length)
    question.current?.showModal()
  }

  async function signOut() {
    for (const { keyId } of await listKeys().catch(() => [])) {
      const field = document.createElement('input')
      Object.assign(field, { type: 'hidden', name: 'queueKey', value: keyId })
      form.current?.append(field)
    }
    await wipe().catch(() => undefined)
    form.current?.submit()
  }

  return (
    <form
      action="/api/sign-out"
      method="post"
      onSubmit={(event) => void onSubmit(event)}
      ref={form}
    >
      {children}
      <dialog aria-labelledby="leave-title" className="dialog" ref={question}>
        <div className="dialog-head">
          <h2 id="leave-title">{filledIn(leave.title, { count: String(count) })}</h2>
        </div>
        <div className="grid gap-5">
          <p>{leave.text}</p>
          <div className="form-foot">
            <Button onClick={() => question.current?.close()} tone="primary">
              {leave.stay}
            </Button>
            <Button onClick={() => void signOut()} tone="danger">
              {leave.goAnyway}
            </Button>
          </div>
        </div>
      </dialog>
    </form>
  )
}
