import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { ChangeLines } from './change-lines'
import { IssueLines } from './issue-lines'
import type { ShownRow } from './shown-row'

/** One row of the list: where it stands, who it is, what is said of it, and what may be answered. */
export function RowItem({ row, words, asking }: { row: ShownRow; words: Words; asking?: boolean }) {
  return (
    <li className="grid gap-2 border-t border-line py-4 first:border-t-0 first:pt-0">
      <div>
        <p>
          <span className="font-semibold">{row.name}</span>{' '}
          <span className="text-[0.9375rem] text-muted">{row.place}</span>
        </p>
        {row.facts && <p className="text-[0.9375rem] text-muted">{row.facts}</p>}
      </div>
      {row.doubt && <p className="text-honey">{row.doubt}</p>}
      {row.issues.length > 0 && <IssueLines issues={row.issues} words={words} />}
      {row.changes.length > 0 && <ChangeLines changes={row.changes} words={words} />}
      {asking && row.asksSchooling && (
        <TextField
          label={words.review.schooling(row.name)}
          maxLength={200}
          name={`schooling-${row.key}`}
          optional={words.shell.optional}
        />
      )}
      {asking && row.answers.length > 0 && (
        <RadioGroup
          choices={[...row.answers]}
          defaultValue={row.answers[0]?.value}
          label={words.review.choose(row.place)}
          name={`choice-${row.key}`}
        />
      )}
    </li>
  )
}
