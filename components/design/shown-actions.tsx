import { Button } from '@/components/ui/button'
import type { ButtonTone } from '@/components/ui/button-look'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { Dialog } from '@/components/ui/dialog'
import { DocumentLink } from '@/components/ui/document-link'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Words } from '@/lib/words/words'
import { every } from './every'
import { FormStage } from './form-stage'
import { Specimen, State } from './specimen'

const TONES = every<ButtonTone>({ primary: true, secondary: true, quiet: true, danger: true })

/** Buttons and what looks like them. */
export function ShownActions({ words }: { words: Words }) {
  const { states, samples } = words.design
  return (
    <>
      {TONES.map((tone) => (
        <Specimen key={tone} name={`Button · ${tone}`}>
          <State of={states.rest}>
            <Button tone={tone}>{samples.action}</Button>
          </State>
          <State focus of={states.focus}>
            <Button tone={tone}>{samples.action}</Button>
          </State>
          <State of={states.disabled}>
            <Button disabled tone={tone}>
              {samples.action}
            </Button>
          </State>
          <State of={states.long}>
            <Button size="large" tone={tone} wide>
              {samples.longAction}
            </Button>
          </State>
        </Specimen>
      ))}
      <p className="text-muted">{states.hover}</p>
      <Specimen name="SubmitButton">
        <State of={states.rest}>
          <SubmitButton>{samples.action}</SubmitButton>
        </State>
        <State of={states.busy}>
          <FormStage idPrefix="busy" pending>
            <SubmitButton busyLabel={states.busy}>{samples.action}</SubmitButton>
          </FormStage>
        </State>
      </Specimen>
      <Specimen name="LinkButton · DocumentLink · PageLink · PrintButton">
        <State of={states.rest}>
          <LinkButton href="/design">{samples.all}</LinkButton>
        </State>
        <State of={states.rest}>
          <DocumentLink href="/design">{samples.all}</DocumentLink>
        </State>
        <State focus of={states.focus}>
          <PageLink href="/design">{samples.longSponsor}</PageLink>
        </State>
        <State of={states.rest}>
          <PrintButton>{words.common.print}</PrintButton>
        </State>
      </Specimen>
      <Specimen name="Dialog · ConfirmButton">
        <State of={states.open}>
          <Dialog
            closeLabel={words.common.close}
            id="shown-dialog"
            title={samples.question}
            trigger={samples.question}
          >
            <p>{samples.questionText}</p>
          </Dialog>
        </State>
        <State of={states.open}>
          <form action="/design" method="get">
            <ConfirmButton
              closeLabel={words.common.close}
              confirmLabel={samples.action}
              id="shown-confirm"
              label={samples.action}
              title={samples.question}
            >
              <p>{samples.questionText}</p>
            </ConfirmButton>
          </form>
        </State>
      </Specimen>
    </>
  )
}
