import { FIELDS, FIELDS_OF, type TextKind } from '@/lib/templates/field'
import type { Words } from '@/lib/words/words'

/** What may stand in braces in a text of this kind, and what each stands for. */
export function FieldList({ kind, words: w }: { kind: TextKind; words: Words['templates'] }) {
  return (
    <details className="min-w-0" open>
      <summary className="inline-flex min-h-11 items-center text-leaf">{w.fieldsTitle}</summary>
      <div className="grid gap-3 text-[0.9375rem]">
        <p className="text-muted">{w.fieldsLead}</p>
        <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
          {FIELDS_OF[kind].map((field) => (
            <div key={field}>
              <dt className="font-medium" lang="vi">
                {`{${FIELDS[field]}}`}
              </dt>
              <dd className="text-muted">{w.fields[field]}</dd>
            </div>
          ))}
        </dl>
        <p className="text-muted">{w.choiceLead}</p>
      </div>
    </details>
  )
}
