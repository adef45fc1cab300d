import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SelectField } from '@/components/ui/select-field'
import type { Words } from '@/lib/words/words'
import type { DraftLineToShow } from './draft-to-show'
import type { QuarterOffer } from './offer'
import { WarningList } from './warning-list'

/** The lines that would be sent, each to be left out by a tick, with all there is to know before. */
export function DraftCheckForm(props: {
  action: ActionFormProps['action']
  formKey: string
  draftId: string
  lines: readonly DraftLineToShow[]
  quarters: readonly QuarterOffer[]
  words: Words
}) {
  const { words } = props
  const w = words.drafts
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      submitLabel={w.send}
      words={words.shell.form}
    >
      <input name="draftId" type="hidden" value={props.draftId} />
      <SelectField
        defaultValue={props.quarters[0]?.value}
        hint={words.assignments.fromQuarterHint}
        label={words.assignments.fromQuarter}
        name="fromQuarter"
        options={[...props.quarters]}
        short
      />
      <ul>
        {props.lines.map((line) => (
          <li className="grid gap-1 border-t border-line py-3 first:border-t-0" key={line.id}>
            <CheckboxField
              defaultChecked
              label={w.sendLine(`${line.child?.fullName ?? ''}, ${line.code}`, line.unit ?? '')}
              name={`sponsor.${line.id}`}
              value={line.proposed ?? ''}
            />
            <p className="text-[0.9375rem] text-muted">{line.child?.facts}</p>
            {line.child?.priority && (
              <p className="text-[0.9375rem] text-muted">
                {words.priority.say(line.child.priority.level, line.child.priority.reasons)}
              </p>
            )}
            <p className="text-[0.9375rem]">{line.why}</p>
            {line.byHand && <p className="text-[0.9375rem] font-medium">{line.byHand}</p>}
            <WarningList warnings={line.warnings.map((kind) => words.assignments.warnings[kind])} />
          </li>
        ))}
      </ul>
    </ActionForm>
  )
}
