import type { Words } from '@/lib/words/words'
import { ChildSummary } from './child-summary'
import { DraftChoice } from './draft-choice'
import type { DraftLineToShow } from './draft-to-show'
import type { SponsorOffer } from './offer'
import { SponsorChoice } from './sponsor-choice'
import { WarningList } from './warning-list'

/** One line of a draft: the child, the unit and why, what to know, and what its author says of it. */
export function DraftRow(props: {
  line: DraftLineToShow
  sponsors: readonly SponsorOffer[]
  words: Words
}) {
  const { line } = props
  const w = props.words.drafts
  return (
    <li className="grid gap-x-6 gap-y-3 border-t border-line py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      {line.child ? <ChildSummary child={line.child} /> : <p>{w.offList(line.code)}</p>}
      {line.state === 'open' ? (
        <OpenLine {...props} />
      ) : (
        <p className="text-muted">{line.stateSaid}</p>
      )}
    </li>
  )
}

function OpenLine({ line, sponsors, words }: Parameters<typeof DraftRow>[0]) {
  const w = words.drafts
  const { id, code } = line
  const notes = `notes-${id}`
  const { inChargeGroup, roomGroup, fullGroup } = words.assignments
  return (
    <fieldset className="grid min-w-0 content-start gap-1.5">
      <legend className="sr-only">{w.lineOf(code)}</legend>
      <input name={`line.${id}`} type="hidden" value={code} />
      <SponsorChoice
        defaultValue={line.chosen}
        describedBy={notes}
        emptyLabel={w.nobody}
        lacks={line.lacks}
        label={w.unitFor(`${line.child?.fullName ?? ''}, ${code}`)}
        name={`sponsor.${id}`}
        place={line.place}
        sponsors={
          line.heldFor === null ? sponsors : sponsors.filter((unit) => unit.id === line.heldFor)
        }
        words={{ inChargeGroup, roomGroup, fullGroup, fitsMark: words.giving.fitsMark }}
      />
      <div className="grid gap-1 text-[0.9375rem]" id={notes}>
        <p className="text-muted">{line.why}</p>
        {line.fits && <p>{line.fits}</p>}
        {line.byHand && <p className="font-medium">{line.byHand}</p>}
        <WarningList warnings={line.warnings.map((kind) => words.assignments.warnings[kind])} />
      </div>
      <div className="flex flex-wrap gap-2 pt-1 text-[0.9375rem]">
        <DraftChoice defaultChecked={line.kept} label={w.keep} name={`kept.${id}`} />
        {line.bars.map(({ value, label, checked }) => (
          <DraftChoice
            defaultChecked={checked}
            key={value}
            label={label}
            name={`barred.${id}`}
            value={value}
          />
        ))}
      </div>
    </fieldset>
  )
}
