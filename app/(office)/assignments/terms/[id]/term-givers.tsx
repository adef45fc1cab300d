import { randomUUID } from 'node:crypto'
import { ChargeForm, ReleaseForm, ReverseChargeForm } from '@/components/givers/giver-forms'
import { TermGiversCard } from '@/components/givers/term-givers-card'
import { LinkButton } from '@/components/ui/link-button'
import { may, type Viewer } from '@/lib/access/viewer'
import { isEmpty } from '@/lib/assignments/support-period'
import type { TermFile } from '@/lib/assignments/term-file'
import { readTermGivers } from '@/lib/givers/queries'
import { today } from '@/lib/platform/clock'
import { readWords } from '@/lib/platform/locale'
import { releaseCharge, saveCharge, takeBackCharge } from '../../../sponsors/givers/actions'

/** Who within a programme carries the child; nothing where the sponsor has no givers of its own. */
export async function TermGivers({ viewer, term }: { viewer: Viewer; term: TermFile }) {
  const of = await readTermGivers(viewer, term.id)
  if (!of) return null
  const { words } = await readWords()
  const w = words.givers
  const on = today()
  const isRunning = !isEmpty(term) && (term.endsOn === null || on < term.endsOn)
  const from = on > of.startsOn ? on : of.startsOn
  const open = of.charges.find(({ isOpen }) => isOpen)
  const choices = of.choices.filter(({ id }) => id !== open?.giverId)
  const mayKeep = may(viewer, 'giver.keep')
  return (
    <TermGiversCard
      forms={
        <>
          {mayKeep && isRunning && (
            <>
              {choices.length === 0 ? (
                <>
                  <p className="text-muted">{w.noChoices}</p>
                  <p>
                    <LinkButton href={`/sponsors/${of.sponsorId}/givers`}>{w.toGivers}</LinkButton>
                  </p>
                </>
              ) : (
                <details>
                  <summary className="inline-flex min-h-11 items-center text-leaf">
                    {w.chooseTitle}
                  </summary>
                  <ChargeForm
                    action={saveCharge}
                    choices={choices}
                    formKey={randomUUID()}
                    from={from}
                    termId={term.id}
                    words={words}
                  />
                </details>
              )}
              {open?.contact && (
                <details>
                  <summary className="inline-flex min-h-11 items-center text-leaf">
                    {w.release}
                  </summary>
                  <ReleaseForm
                    action={releaseCharge}
                    formKey={randomUUID()}
                    from={from}
                    termId={term.id}
                    words={words}
                  />
                </details>
              )}
            </>
          )}
          {mayKeep && of.newest && (
            <details>
              <summary className="inline-flex min-h-11 items-center text-leaf">{w.reverse}</summary>
              <ReverseChargeForm
                action={takeBackCharge}
                formKey={randomUUID()}
                newest={of.newest}
                termId={term.id}
                words={words}
              />
            </details>
          )}
        </>
      }
      of={of}
      on={on}
      words={words}
    />
  )
}
