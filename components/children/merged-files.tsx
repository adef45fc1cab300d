import type { ActionFormProps } from '@/components/ui/action-form'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import { dayOf } from '@/lib/calendar/day'
import type { MergedFile } from '@/lib/children/merger'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  files: readonly MergedFile[]
  /** absent for whoever only reads */
  undo?: { action: ActionFormProps['action']; formKeys: readonly string[] }
  words: Words
}

/** The files closed into this one, as they were written, each with the way back. */
export function MergedFiles({ files, undo, words }: Props) {
  const w = words.doubles
  if (files.length === 0) return null
  return (
    <Card className="grid content-start gap-4" labelledBy="merged-files">
      <h2 id="merged-files">{w.mergedFiles}</h2>
      {files.map((file, at) => (
        <section aria-label={file.code} className="grid gap-2" key={file.mergerId}>
          <p className="font-semibold">
            {file.code} · {file.fullName}
          </p>
          <p className="text-[0.9375rem]">{factsOf(file, words)}</p>
          <p className="text-[0.9375rem] text-muted">
            {[
              w.mergedBy(file.by ?? words.entries.noPerson, formatDay(dayOf(file.at))),
              file.reason && `“${file.reason}”`,
              file.taken.length > 0
                ? w.taken(file.taken.map((fact) => w.facts[fact]).join(', '))
                : w.nothingTaken,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {undo && (
            <details>
              <summary className="roomy-link text-link">{w.undo}</summary>
              <div className="mt-3 grid gap-3">
                <p className="text-muted">{w.undoLead(file.code)}</p>
                <ActionForm
                  action={undo.action}
                  formKey={undo.formKeys[at]}
                  idPrefix={`undo-${file.code}`}
                  submitLabel={w.undo}
                  submitTone="danger"
                  words={words.shell.form}
                >
                  <input name="mergerId" type="hidden" value={file.mergerId} />
                  <TextField label={w.undoReason} maxLength={500} name="reason" required />
                </ActionForm>
              </div>
            </details>
          )}
        </section>
      ))}
    </Card>
  )
}

function factsOf(file: MergedFile, words: Words): string {
  const w = words.children
  return [
    file.bornOn ? formatDay(file.bornOn) : file.bornYear?.toString(),
    file.village,
    file.guardianName,
    ...file.circumstances.map(({ category, from }) =>
      [w.categories[category], w.since(formatDay(from))].join(' '),
    ),
    ...file.enrolments.map(({ startYear, school, schoolClass }) =>
      [`${startYear}-${startYear + 1}:`, school, schoolClass && w.inClass(schoolClass)].join(' '),
    ),
  ]
    .filter(Boolean)
    .join(' · ')
}
