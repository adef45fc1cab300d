'use client'

import { useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  productName: string
  /** whose ledger it opens, such as xã Việt An */
  communeName: string
  /** where people open their account */
  address: string
  locale: Locale
  words: Words['logins']['slip']
}

/** What the administrator hands over, on a sheet of A5: drawn once, from the answer of the act. */
export function CodeSlip({ productName, communeName, address, locale, words }: Props) {
  const slip = useContext(FormContext).state?.once
  if (!slip) return null
  const facts = [
    { label: words.forPerson, value: slip.fullName },
    { label: words.address, value: address },
    { label: words.username, value: slip.username, isCode: true },
    { label: words.code, value: slip.code, isCode: true },
    { label: words.endsAt, value: formatInstant(new Date(slip.endsAt ?? ''), locale) },
  ]
  return (
    <div className="grid gap-5">
      <section aria-labelledby="slip-title" className="slip">
        <p className="slip-product">
          {productName} · {communeName}
        </p>
        <h2 id="slip-title">{words.title}</h2>
        <dl className="facts">
          {facts.map(({ label, value, isCode }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={isCode ? 'slip-code' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
        <ol className="slip-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p className="no-print text-muted">{words.once}</p>
      <div className="form-foot no-print">
        <PrintButton tone="primary">{words.print}</PrintButton>
        <LinkButton href={`/accounts/${slip.personId}`}>{words.toAccount}</LinkButton>
      </div>
    </div>
  )
}
