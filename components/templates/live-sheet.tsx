'use client'

import { useEffect, useRef, useState } from 'react'
import { templatePaper } from '@/lib/documents/template-paper'
import { previewOf } from '@/lib/documents/template-preview'
import type { Named } from '@/lib/documents/usual-template'
import type { TextFault } from '@/lib/templates/filled'
import { aboutFault, faultIn } from '@/lib/templates/rules'
import type { TemplateKind, TemplateText } from '@/lib/templates/template'
import { textTyped } from '@/lib/templates/written'
import { TemplateSheet, type SheetWords } from './template-sheet'

type Props = {
  kind: TemplateKind
  text: TemplateText
  named: Named
  month: { year: number; month: number }
  words: SheetWords
  /** what is said while a field cannot be read, with «1» and «2» where it names what it is about */
  faults: Record<TextFault['fault'], string>
}

/** The sheet as the form around it would have it printed, while somebody types; without script, as it began. */
export function LiveSheet({ kind, text, named, month, words, faults }: Props) {
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
  const fault = faultIn(shown, kind)
  const [first = '', second = ''] = fault ? aboutFault(fault) : []
  return (
    <div className="grid gap-2" ref={place}>
      <p aria-live="polite" className="text-clay empty:hidden">
        {fault && faults[fault.fault].replace('«1»', () => first).replace('«2»', () => second)}
      </p>
      <TemplateSheet
        content={previewOf(kind, shown, named)}
        kind={kind}
        paper={templatePaper(shown, month)}
        words={words}
      />
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
