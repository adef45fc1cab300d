import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { isEmpty } from '@/lib/assignments/support-period'
import type { MinutesTakenBack, SignedMinutes } from '@/lib/assignments/minutes'
import type { TermFile } from '@/lib/assignments/term-file'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Whether the minutes are signed, by whom, and what is to be done about them. */
export function MinutesCard(props: {
  term: TermFile
  words: Words
  /** the printed minutes, where the viewer may open them */
  paperHref: string | null
  /** records the minutes; absent where that is not this viewer's */
  form: ReactNode
  /** takes them back; absent likewise */
  takeBack: ReactNode
}) {
  const { term, words, paperHref } = props
  const w = words.terms
  const isApproved = term.basis.kind === 'approved'
  const needed = isApproved && !isEmpty(term)
  const isOpen = needed && term.minutes === null
  return (
    <Card labelledBy="minutes">
      <CardHeader
        id="minutes"
        lead={isOpen && props.form ? w.minutesLead : undefined}
        title={w.minutes}
      />
      <div className="grid gap-4">
        {!isApproved && <p>{w.notNeeded}</p>}
        {isApproved && !needed && <p>{w.noneToSign}</p>}
        {isOpen && !props.form && <p>{w.waitingMinutes}</p>}
        {term.minutes && <Signed minutes={term.minutes} words={words} />}
        {needed && paperHref && (
          <div className="flex flex-wrap gap-2">
            <LinkButton href={paperHref}>{w.print}</LinkButton>
            <LinkButton download href={`/api/documents/minutes/${term.id}`}>
              {w.minutesFile}
            </LinkButton>
          </div>
        )}
        {isOpen && props.form}
        {term.minutes && props.takeBack && (
          <details>
            <summary className="inline-flex min-h-11 items-center text-leaf">{w.takeBack}</summary>
            <p className="mb-3 text-muted">{w.takeBackLead}</p>
            {props.takeBack}
          </details>
        )}
        <TakenBack lines={term.minutesTakenBack} w={w} />
      </div>
    </Card>
  )
}

function Signed({ minutes, words }: { minutes: SignedMinutes; words: Words }) {
  const w = words.terms
  return (
    <DescriptionList
      facts={[
        { label: w.signedOn, value: formatDay(minutes.signedOn) },
        { label: w.place, value: minutes.place },
        { label: w.unitSigner, value: minutes.unitSigner },
        ...(minutes.familySigner ? [{ label: w.familySigner, value: minutes.familySigner }] : []),
        { label: w.communeSigner, value: minutes.communeSigner },
        { label: w.recordedBy, value: w.byOn(minutes.by, formatDay(minutes.on)) },
        {
          label: w.scan,
          value: minutes.fileId ? (
            <a className="text-link" href={`/api/files/${minutes.fileId}`}>
              {w.openScan}
            </a>
          ) : (
            w.keptByOffice
          ),
        },
      ]}
      none={words.shell.none}
    />
  )
}

function TakenBack({ lines, w }: { lines: readonly MinutesTakenBack[]; w: Words['terms'] }) {
  if (lines.length === 0) return null
  return (
    <ul className="grid gap-1 text-[0.9375rem] text-muted">
      {lines.map(({ id, signedOn, reason, on }) => (
        <li key={id}>
          {w.takenBackLine(formatDay(signedOn), formatDay(on))}
          {reason && `: ${reason}`}
        </li>
      ))}
    </ul>
  )
}
