import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { PageLink } from '@/components/ui/page-link'
import type { TimelineEvent } from '@/components/ui/timeline'
import type { Day } from '@/lib/calendar/day'
import type { ChildFile } from '@/lib/children/child-file'
import type { DueKind } from '@/lib/children/due'
import { priorityOf } from '@/lib/children/priority'
import type { Words } from '@/lib/words/words'
import { SUPPORT_TONES } from './child-row'
import { CircumstanceChip } from './circumstance-chip'
import { prioritySentence } from './priority-words'

type Props = {
  file: ChildFile
  due: readonly DueKind[]
  /** where a thing that is due is done; null for who only reads */
  mayKeep: boolean
  last: TimelineEvent | null
  on: Day
  words: Words
}

/** Why, who helps, what is due, what happened last: the file in ten seconds. */
export function ChildGlance({ file, due, mayKeep, last, on, words }: Props) {
  const w = words.due
  return (
    <Card className="mb-6" labelledBy="glance">
      <h2 className="sr-only" id="glance">
        {w.title}
      </h2>
      <dl className="grid gap-5 sm:grid-cols-2 xl:grid-cols-4">
        <Part label={w.why}>
          <CircumstanceChip line={file.line} words={words.children} />
        </Part>
        <Part label={w.who}>
          <Help line={file.line} on={on} words={words} />
        </Part>
        <Part label={w.what}>
          {due.length === 0 && <span className="text-muted">{w.nothing}</span>}
          {due.length > 0 && (
            <ul className="grid gap-1">
              {due.map((kind) => (
                <li key={kind}>
                  <Due {...{ kind, id: file.id, mayKeep, words }} />
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part label={w.last}>
          {last ? (
            <>
              {last.title}
              <span className="block text-[0.9375rem] text-muted">
                <time dateTime={last.dateTime}>{last.when}</time>
                {last.by && ` · ${last.by}`}
              </span>
            </>
          ) : (
            <span className="text-muted">{w.nothing}</span>
          )}
        </Part>
      </dl>
    </Card>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-1 text-[0.9375rem] text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Help({ line, on, words }: { line: ChildFile['line']; on: Day; words: Words }) {
  const named = line.state === 'supported' && line.sponsors.length > 0
  const { waitingSince } = line
  return (
    <>
      <Chip tone={SUPPORT_TONES[line.state]}>
        {named ? line.sponsors.join(', ') : words.children.states[line.state]}
      </Chip>
      {waitingSince && (
        <span className="mt-1 block text-[0.9375rem]">
          {prioritySentence(priorityOf({ ...line, waitingSince }, on), words.priority)}
        </span>
      )}
    </>
  )
}

const PLACES: Partial<Record<DueKind, string>> = {
  no_main_circumstance: '/circumstances',
  poverty_review: '/poverty',
  poverty_unconfirmed: '/poverty',
  insurance_missing: '/needs',
  insurance_ending: '/needs',
  consent_missing: '/consents',
  phone_missing: '/edit',
}

function Due({
  kind,
  id,
  mayKeep,
  words,
}: {
  kind: DueKind
  id: string
  mayKeep: boolean
  words: Words
}) {
  const place = PLACES[kind]
  const label = words.due.kinds[kind]
  if (!mayKeep || !place) return <>{label}</>
  return (
    <PageLink className="roomy-link text-link" href={`/children/${id}${place}`}>
      {label}
    </PageLink>
  )
}
