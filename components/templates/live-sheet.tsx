'use client'

import { useEffect, useRef, useState } from 'react'
import { templatePaper } from '@/lib/documents/template-paper'
import type { TemplateText } from '@/lib/templates/template'
import { textTyped } from '@/lib/templates/written'
import { TemplateSheet } from './template-sheet'

type Props = {
  text: TemplateText
  month: { year: number; month: number }
  heading: { type: string; subject: string }
  content: string
}

/** The sheet as the form around it would have it printed, while somebody types; without script, as it began. */
export function LiveSheet({ text, month, heading, content }: Props) {
  const [shown, setShown] = useState(text)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const read = () => setShown(typedIn(form))
    // What an interrupted form brought back stands in the fields already.
    read()
    form.addEventListener('input', read)
    return () => form.removeEventListener('input', read)
  }, [])
  return (
    <div ref={place}>
      <TemplateSheet content={content} heading={heading} paper={templatePaper(shown, month)} />
    </div>
  )
}

function typedIn(form: HTMLFormElement): TemplateText {
  const data = new FormData(form)
  return textTyped((name) => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  })
}
