import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Icon } from '@/components/ui/icon'
import { PageLink } from '@/components/ui/page-link'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { ListKind } from '@/lib/lists/list-kind'
import {
  shareDoneBefore,
  WRITING_STEPS,
  type ListWriting,
  type WritingStep,
} from '@/lib/lists/writing'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { ProgressKeeper } from './progress-keeper'

/** What there is to do for each kind of list; units have neither school nor circumstances. */
const PARTS: Record<ListKind, readonly WritingStep[]> = {
  children: WRITING_STEPS.filter((step) => step !== 'waiting'),
  sponsors: ['checking', 'children', 'closing'],
}

/** How far the writing of a list has come, looked at anew by itself; with or without script. */
export function WritingProgress({
  listId,
  kind,
  writing,
  locale,
  words,
}: {
  listId: string
  kind: ListKind
  writing: ListWriting
  locale: Locale
  words: Words
}) {
  const w = words.intake.writing
  const share = shareDoneBefore(writing.step)
  const parts = PARTS[kind]
  const at = parts.findIndex((step) => step === writing.step)
  return (
    <Card labelledBy="progress">
      <ProgressKeeper listId={listId} step={writing.step} />
      {/* Whoever has no script gets the page anew; who has, once something moved. */}
      <noscript>
        <meta content="3" httpEquiv="refresh" />
      </noscript>
      <CardHeader
        id="progress"
        lead={writing.attempts > 1 ? w.again : undefined}
        title={w.progress}
      />
      <div className="grid gap-5">
        <div aria-live="polite">
          <ProgressBar
            label={w.steps[writing.step]}
            max={100}
            text={`${w.percent(share)} · ${w.rows(formatNumber(writing.rows, locale))}`}
            value={share}
          />
        </div>
        <ol aria-label={w.stepsTitle} className="grid gap-2">
          {parts.map((step, place) => (
            <li
              aria-current={place === at ? 'step' : undefined}
              className={`flex items-center gap-2 ${place === at ? 'font-medium' : place < at ? '' : 'text-muted'}`}
              key={step}
            >
              <span className="inline-flex w-5 justify-center">
                {place < at ? <Icon name="check" /> : place === at ? '→' : '·'}
              </span>
              {w.steps[step]}
              {place <= at && (
                <span className="sr-only">{place < at ? w.isDone : w.isGoingOn}</span>
              )}
            </li>
          ))}
        </ol>
        <p className="text-muted">{w.mayLeave}</p>
        <p>
          <PageLink href={`/lists/${listId}`}>{w.lookAgain}</PageLink>
        </p>
      </div>
    </Card>
  )
}
