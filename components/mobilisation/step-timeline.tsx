import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { StatusChip } from '@/components/ui/status-chip'
import { Timeline } from '@/components/ui/timeline'
import type { StepLine } from '@/lib/mobilisation/step'
import { formatDay, formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { steps: readonly StepLine[]; mayKeep: boolean; locale: Locale; words: Words }

/** Every step of a unit, the newest first; reversed ones stay to be read. */
export function StepTimeline({ steps, mayKeep, locale, words }: Props) {
  const w = words.mobilisation
  return (
    <Card labelledBy="steps">
      <CardHeader id="steps" title={w.timeline} />
      {steps.length === 0 ? (
        <p className="text-muted">{mayKeep ? `${w.noSteps} ${w.firstStep}` : w.noSteps}</p>
      ) : (
        <Timeline
          events={steps
            .map((step) => ({
              key: step.id,
              when: formatDay(step.doneOn),
              dateTime: step.doneOn,
              title: w.stepTitle(w.kinds[step.kind], w.channels[step.channel]),
              by: w.talked(step.talkedBy.name, step.contactName),
              children: <StepText locale={locale} step={step} words={words} />,
            }))
            .reverse()}
          label={w.timeline}
        />
      )}
    </Card>
  )
}

function StepText({ step, locale, words }: { step: StepLine; locale: Locale; words: Words }) {
  const w = words.mobilisation
  const { promise, next, note, reversal } = step
  const level = promise?.level ? words.sponsors.levelOf(promise.level) : null
  return (
    <div className="grid justify-items-start gap-1">
      {reversal && (
        <>
          <StatusChip meaning="closed">{w.reversed}</StatusChip>
          <p>{w.reversedBy(reversal.by, formatInstant(reversal.at, locale), reversal.reason)}</p>
        </>
      )}
      {promise && <p>{w.promisedStep(formatNumber(promise.children, locale), level)}</p>}
      {note && <p className="whitespace-pre-line">{note}</p>}
      {next && <p className="text-muted">{w.nextOn(next.step, formatDay(next.on))}</p>}
      <p className="timeline-meta">
        {w.recordedBy(step.recordedBy, formatInstant(step.recordedAt, locale))}
      </p>
    </div>
  )
}
