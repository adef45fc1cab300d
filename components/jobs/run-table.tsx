import { EntryDetails } from '@/components/entries/entry-details'
import { ActionForm } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { JobRunLine } from '@/lib/access/job-run-line'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { RunChip } from './run-chip'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = { action: Action; runs: JobRunLine[]; locale: Locale; words: Words }

/** The newest runs; one that failed has its button. */
export function RunTable({ action, runs, locale, words }: Props) {
  const w = words.jobs
  return (
    <DataTable
      caption={w.runsTitle}
      rows={runs}
      rowKey={({ id }) => id}
      empty={<EmptyState title={w.empty}>{w.emptyText}</EmptyState>}
      columns={[
        {
          key: 'job',
          header: w.job,
          primary: true,
          cell: ({ kind, dueOn }) => (
            <>
              {w.kinds[kind]}
              <span className="block text-[0.9375rem] font-normal text-muted">
                {w.dueOn} {formatDay(dueOn)}
              </span>
            </>
          ),
        },
        {
          key: 'started',
          header: w.started,
          cell: ({ startedAt }) => (
            <time className="whitespace-nowrap tabular-nums" dateTime={startedAt.toISOString()}>
              {formatInstant(startedAt, locale)}
            </time>
          ),
        },
        {
          key: 'result',
          header: w.result,
          cell: (run) => <Result {...{ run, locale, words }} />,
        },
        {
          key: 'again',
          header: w.again,
          actions: true,
          cell: (run) => run.standing === 'failed' && <Again {...{ action, run, words }} />,
        },
      ]}
    />
  )
}

function Result({ run, locale, words }: { run: JobRunLine } & Pick<Props, 'locale' | 'words'>) {
  const w = words.jobs
  const isQuiet = run.standing === 'done' && run.details.length === 0
  return (
    <div>
      <RunChip standing={run.standing} words={w} />
      {run.attempts > 1 && <span className="ml-2 text-muted">{w.attempts(run.attempts)}</span>}
      {run.failure && <span className="block text-muted">{w.reference(run.failure)}</span>}
      {isQuiet && <span className="ml-2 text-muted">{w.nothing}</span>}
      <EntryDetails details={run.details} locale={locale} words={words.entries} />
    </div>
  )
}

function Again({ action, run, words }: { run: JobRunLine } & Pick<Props, 'action' | 'words'>) {
  const w = words.jobs
  return (
    <ActionForm action={action} idPrefix={`again-${run.id}`} words={words.shell.form}>
      <input name="runId" type="hidden" value={run.id} />
      <SubmitButton tone="secondary">
        <span className="whitespace-nowrap">{w.again}</span>
        <span className="sr-only">{w.againFor(w.kinds[run.kind], formatDay(run.dueOn))}</span>
      </SubmitButton>
    </ActionForm>
  )
}
