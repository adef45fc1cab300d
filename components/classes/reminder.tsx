'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'

type Props = {
  label: string
  /** null when nobody has to be reminded */
  text: string | null
  words: { title: string; lead: string; allSent: string; copy: string; copied: string }
}

/** A text for the school's own group: classes by name, no pupil. It can be marked and copied by hand too. */
export function Reminder({ label, text, words }: Props) {
  const [isCopied, setCopied] = useState(false)
  if (text === null) return <p className="text-muted">{words.allSent}</p>
  return (
    <Card className="grid gap-3" labelledBy="reminder">
      <CardHeader id="reminder" lead={words.lead} title={words.title} />
      <textarea aria-label={label} className="input input-area" readOnly rows={4} value={text} />
      <div className="form-foot">
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => undefined,
            )
          }}
        >
          {words.copy}
        </Button>
        <span role="status">{isCopied ? words.copied : ''}</span>
      </div>
    </Card>
  )
}
