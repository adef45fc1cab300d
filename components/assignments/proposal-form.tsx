'use client'

import { useContext, useState } from 'react'
import { ActionForm, type ActionFormProps, type FormWords } from '@/components/ui/action-form'
import { FormContext } from '@/components/ui/form-context'
import { Icon } from '@/components/ui/icon'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/components/ui/form-state'
import { agreementThen } from '@/lib/agreements/standing'
import type { Day } from '@/lib/calendar/day'
import { isSiblingElsewhere, warningsOf, type AssignmentWarning } from '@/lib/assignments/warnings'
import { needsMet } from '@/lib/sponsors/statement'
import type { ChildOffer, QuarterOffer, SponsorOffer } from './offer'
import { ProposalRow, type ProposalRowWords } from './proposal-row'
import { UnitsPanel, type UnitsWords } from './units-panel'

export type ProposalWords = ProposalRowWords &
  UnitsWords & {
    fromQuarter: string
    fromQuarterHint: string
    chosen: string
    chosenOf: string
    send: string
  }

type Offers = {
  childrenWaiting: readonly ChildOffer[]
  /** one label per child: "Đơn vị cho Nguyễn Văn An" */
  sponsorLabels: Readonly<Record<string, string>>
  sponsors: readonly SponsorOffer[]
  quarters: readonly QuarterOffer[]
  endAge: number | null
  on: Day
  words: ProposalWords
}

/** Children waiting beside units with room: choose for several, send all at once. */
export function ProposalForm({
  action,
  formKey,
  formWords,
  ...offers
}: Offers & { action: ActionFormProps['action']; formKey: string; formWords: FormWords }) {
  return (
    <ActionForm action={action} formKey={formKey} words={formWords}>
      <ProposalFields {...offers} />
    </ActionForm>
  )
}

function ProposalFields(offers: Offers) {
  const { childrenWaiting, sponsors, quarters, words } = offers
  const { state } = useContext(FormContext)
  const [choices, setChoices] = useState(() => firstChoices(childrenWaiting, state))
  const [quarter, setQuarter] = useState(() => textIn(state, 'fromQuarter') ?? quarters[0]?.value)
  const counted = new Map<string, number>()
  const rows = childrenWaiting.map((child) => {
    const sponsorId = choices[child.id] ?? ''
    const before = counted.get(sponsorId) ?? 0
    if (sponsorId) counted.set(sponsorId, before + 1)
    const warnings = warningsFor(offers, child, { sponsorId, before, quarter, choices })
    const chosen = sponsors.find(({ id }) => id === sponsorId)
    return { child, sponsorId, warnings, met: needsMet(chosen?.gives ?? [], child.lacks) }
  })
  const chosen = rows.filter(({ sponsorId }) => sponsorId !== '').length
  const panel = <UnitsPanel chosen={counted} sponsors={sponsors} words={words} />
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <details className="card lg:hidden">
        <summary className="flex min-h-11 items-center justify-between font-semibold">
          {words.unitsTitle}
          <Icon name="chevron-down" size={18} />
        </summary>
        {panel}
      </details>
      <div className="card grid gap-4">
        <div onChange={(event) => setQuarter(valueOf(event.target) ?? quarter)}>
          <SelectField
            defaultValue={quarters[0]?.value}
            hint={words.fromQuarterHint}
            label={words.fromQuarter}
            name="fromQuarter"
            options={[...quarters]}
            short
          />
        </div>
        <ul>
          {rows.map(({ child, warnings, met }) => (
            <ProposalRow
              child={child}
              key={child.id}
              met={met}
              onChoose={(id) => setChoices((before) => ({ ...before, [child.id]: id }))}
              sponsorLabel={offers.sponsorLabels[child.id] ?? ''}
              sponsors={sponsors}
              warnings={warnings}
              words={words}
            />
          ))}
        </ul>
        <div className="form-foot border-t border-line pt-4">
          <SubmitButton>{words.send}</SubmitButton>
          <p aria-live="polite" className="text-muted">
            {words.chosen} <strong className="text-ink tabular-nums">{chosen}</strong>{' '}
            {words.chosenOf}
          </p>
        </div>
      </div>
      <aside
        aria-label={words.unitsTitle}
        className="card sticky top-4 hidden max-h-[calc(100dvh-2rem)] overflow-y-auto lg:block"
        tabIndex={0}
      >
        <h2 className="mb-2 text-lg">{words.unitsTitle}</h2>
        {panel}
      </aside>
    </div>
  )
}

/** What was typed before a refusal, else whom a child is kept for, else nobody. */
function firstChoices(
  children: readonly ChildOffer[],
  state: FormState | null,
): Record<string, string> {
  return Object.fromEntries(
    children.map(({ id, held }) => {
      const untouched = state?.values === undefined
      const typed = textIn(state, `sponsor.${id}`)
      return [id, typed ?? (untouched ? (held?.sponsorId ?? '') : '')]
    }),
  )
}

function warningsFor(
  { sponsors, quarters, endAge, on, childrenWaiting }: Offers,
  child: ChildOffer,
  at: {
    sponsorId: string
    before: number
    quarter: string | undefined
    choices: Readonly<Record<string, string>>
  },
): AssignmentWarning[] {
  const { sponsorId, before, quarter, choices } = at
  const sponsor = sponsors.find(({ id }) => id === sponsorId)
  const startsOn = quarters.find(({ value }) => value === quarter)?.startsOn
  if (!sponsor || !startsOn) return []
  const siblings = childrenWaiting.filter(
    ({ id, household }) => household !== null && household === child.household && id !== child.id,
  )
  const units = [...child.siblingUnits, ...siblings.flatMap(({ id }) => choices[id] || [])]
  const siblingElsewhere = isSiblingElsewhere(units, sponsorId)
  const load = sponsor.load + before + 1
  const agreement = agreementThen(sponsor.living, { today: on, startsOn })
  return warningsOf({ ...child, ...sponsor, agreement, startsOn, endAge, siblingElsewhere, load })
}

function textIn(state: FormState | null, name: string): string | undefined {
  const typed = state?.values?.[name]
  return Array.isArray(typed) ? typed[0] : typed
}

function valueOf(target: EventTarget): string | undefined {
  return target instanceof HTMLSelectElement ? target.value : undefined
}
