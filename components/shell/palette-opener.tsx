'use client'

import { lazy, Suspense, useEffect, useRef, useState, type MouseEvent } from 'react'
import { IconDrawing } from '@/components/ui/icon-drawing'
import type { PaletteWords } from './palette'

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })))

/**
 * Ctrl+K, and the button that stands for it where there are no keys. What it opens is fetched only
 * then. Without script the button is a link to the list, which has its own search.
 */
export function PaletteOpener(props: {
  href: string
  drawing: string
  keys: string
  words: PaletteWords
}) {
  const { href, drawing, keys, words } = props
  const [isOpen, setOpen] = useState(false)
  const before = useRef<Element | null>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      // A question that is open waits for its answer first.
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      before.current = document.activeElement
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  function onClick(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    before.current = event.currentTarget
    setOpen(true)
  }

  function close(hasChosen: boolean) {
    setOpen(false)
    const back = before.current
    if (!hasChosen && back instanceof HTMLElement) back.focus()
  }

  return (
    <>
      <a
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        className="shell-find"
        href={href}
        onClick={onClick}
      >
        <IconDrawing path={drawing} />
        <span className="sr-only">{words.open}</span>
        <kbd>{keys}</kbd>
      </a>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette close={close} words={words} />
        </Suspense>
      )}
    </>
  )
}
