'use client'

import { useRouter } from 'next/navigation'
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
} from 'react'
import type { FoundThing, FoundThings } from './found-things'

export type PaletteWords = {
  open: string
  label: string
  placeholder: string
  close: string
  lost: string
}

/** As long as a finger rests between two letters. */
const REST_MS = 180
const NOTHING: FoundThings & { of: string | null } = { groups: [], summary: '', of: null }

/**
 * Goes to a child, a sponsor or a page by its name: a combobox over a list (ARIA), in the browser's
 * own dialog, which keeps the focus. What is typed is posted, never put into an address; nothing is
 * fetched ahead, since opening a child's file leaves a trace.
 */
export function Palette(props: { close: (hasChosen: boolean) => void; words: PaletteWords }) {
  const { close, words } = props
  const router = useRouter()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState(NOTHING)
  const [at, setAt] = useState(0)
  /** Enter was pressed before the answer to what is typed was here. */
  const isWaited = useRef(false)
  const results = found.groups.flatMap((group) => group.results)
  const chosen = Math.min(at, results.length - 1)

  useEffect(() => dialog.current?.showModal(), [])

  const take = useEffectEvent((answer: FoundThings) => {
    setFound({ ...answer, of: typed })
    setAt(0)
    if (isWaited.current) open(answer.groups[0]?.results[0])
    isWaited.current = false
  })

  useEffect(() => {
    const leave = new AbortController()
    const look = async () => {
      const answer = await find(typed, leave.signal)
      if (!leave.signal.aborted) take(answer ?? { groups: [], summary: words.lost })
    }
    const timer = setTimeout(() => void look(), typed === '' ? 0 : REST_MS)
    return () => {
      clearTimeout(timer)
      leave.abort()
    }
  }, [typed, words.lost])

  function open(thing: FoundThing | undefined) {
    if (!thing) return
    close(true)
    router.push(thing.href)
  }

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    isWaited.current = false
    setTyped(event.target.value)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && results.length > 0) {
      event.preventDefault()
      const next = (chosen + step + results.length) % results.length
      setAt(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      // Never what was found for fewer letters: somebody else's file would be opened.
      if (found.of === typed) open(results[chosen])
      else isWaited.current = true
    }
  }

  return (
    <dialog
      aria-label={words.label}
      className="dialog palette"
      onClick={(event) => event.target === event.currentTarget && close(false)}
      onClose={() => close(false)}
      ref={dialog}
    >
      <div className="palette-head">
        <input
          aria-activedescendant={results.length > 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={results.length > 0}
          aria-label={words.label}
          autoComplete="off"
          // The dialog is opened to type in it.
          autoFocus
          className="input"
          maxLength={100}
          onChange={onChange}
          onKeyDown={onKeyDown}
          placeholder={words.placeholder}
          role="combobox"
          spellCheck={false}
          type="text"
          value={typed}
        />
        <button className="button" onClick={() => close(false)} type="button">
          {words.close}
        </button>
      </div>
      <p className="palette-summary" role="status">
        {found.summary}
      </p>
      {results.length > 0 && (
        <div aria-label={words.label} className="palette-list" id={`${id}-list`} role="listbox">
          {found.groups.map((group) => (
            <div aria-label={group.label} key={group.key} role="group">
              <p aria-hidden="true" className="palette-group">
                {group.label}
              </p>
              {group.results.map((thing) => {
                const index = results.indexOf(thing)
                return (
                  <div
                    aria-selected={index === chosen}
                    className="palette-option"
                    id={`${id}-${index}`}
                    key={thing.href}
                    onClick={() => open(thing)}
                    role="option"
                  >
                    {thing.label}
                    {thing.note && <small>{thing.note}</small>}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
      )}
    </dialog>
  )
}

/** What is called so; null when the line is lost or the session has ended. */
async function find(typed: string, signal: AbortSignal): Promise<FoundThings | null> {
  try {
    const answer = await fetch('/api/find', {
      body: JSON.stringify({ typed }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
      redirect: 'error',
      signal,
    })
    return answer.ok ? ((await answer.json()) as FoundThings) : null
  } catch {
    // Lost lines and requests given up look alike here; the caller knows which it was.
    return null
  }
}
