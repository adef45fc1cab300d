'use client'

import { useField } from '@/components/ui/form-context'
import { Shape } from '@/components/ui/shape'
import type { NeedKind } from '@/lib/children/need'
import type { AssignmentWarning } from '@/lib/assignments/warnings'
import { ChildSummary } from './child-summary'
import type { ChildOffer, SponsorOffer } from './offer'
import { SponsorChoice, type FittingWords } from './sponsor-choice'

export type ProposalRowWords = FittingWords & {
  chooseSponsor: string
  note: string
  noteShort: string
  warnings: Record<AssignmentWarning, string>
  /** before the needs the chosen unit can meet */
  fits: string
  needs: Record<NeedKind, string>
}

/** One child waiting: who it is, the unit chosen, and what to know before sending. */
export function ProposalRow(props: {
  child: ChildOffer
  sponsors: readonly SponsorOffer[]
  warnings: readonly AssignmentWarning[]
  /** what of the child's needs the chosen unit can give */
  met: readonly NeedKind[]
  words: ProposalRowWords
  sponsorLabel: string
  onChoose: (sponsorId: string) => void
}) {
  const { child, sponsors, warnings, met, words } = props
  const { held } = child
  const notes = `notes-${child.id}`
  const note = useField(`note.${child.id}`)
  return (
    <li className="grid gap-x-6 gap-y-3 border-t border-line py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <ChildSummary child={child} />
      <div className="grid content-start gap-1.5">
        <SponsorChoice
          defaultValue={held?.sponsorId ?? ''}
          describedBy={notes}
          emptyLabel={words.chooseSponsor}
          label={props.sponsorLabel}
          lacks={child.lacks}
          name={`sponsor.${child.id}`}
          onChoose={props.onChoose}
          sponsors={held === null ? sponsors : sponsors.filter(({ id }) => id === held.sponsorId)}
          place={child}
          words={words}
        />
        <div className="grid gap-1 text-[0.9375rem]" id={notes}>
          {held && <p className="text-muted">{held.because}</p>}
          {met.length > 0 && (
            <p>
              {words.fits} {met.map((need) => words.needs[need]).join(', ')}
            </p>
          )}
          {warnings.map((warning) => (
            <p className="flex items-start gap-1.5 text-honey" key={warning}>
              <Shape className="mt-1.5 flex-none" of="triangle" />
              {words.warnings[warning]}
            </p>
          ))}
        </div>
        <details className="text-[0.9375rem]" open={note.typed?.[0] ? true : undefined}>
          <summary className="inline-flex min-h-11 items-center text-leaf">
            {words.noteShort}
          </summary>
          <input
            aria-label={`${words.note}: ${child.code}`}
            className="input"
            defaultValue={note.typed?.[0] ?? ''}
            maxLength={500}
            name={`note.${child.id}`}
            type="text"
          />
        </details>
      </div>
    </li>
  )
}
