import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { Day } from '@/lib/calendar/day'
import type { LegalGroup } from '@/lib/children/legal-tag'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  words: Words
}

/** A group of the law with what it rests on; only groups the viewer may record are offered. */
export function TagForm(props: Props & { groups: readonly LegalGroup[]; on: Day }) {
  const { action, childId, formKey, groups, on, words } = props
  const w = words.tags
  return (
    <ActionForm action={action} formKey={formKey} submitLabel={w.record} words={words.shell.form}>
      <input name="childId" type="hidden" value={childId} />
      <SelectField
        emptyLabel={words.shell.choose}
        hint={w.groupHint}
        label={w.group}
        name="group"
        options={groups.map((value) => ({ value, label: w.groups[value] }))}
        required
      />
      <TextArea
        hint={w.evidenceHint}
        label={w.evidence}
        maxLength={1000}
        name="evidence"
        required
        rows={2}
      />
      <DayField defaultValue={on} label={w.from} name="from" required />
    </ActionForm>
  )
}

type Candidate = { id: string; fullName: string; jobTitle: string }

/** Who alone reads the sensitive groups of the child. */
export function CaseOfficerForm(
  props: Props & { candidates: Candidate[]; present: string | null },
) {
  const { action, candidates, childId, formKey, present, words } = props
  const w = words.tags
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/children/${childId}`}>{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.appoint}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <SelectField
        defaultValue={present}
        emptyLabel={w.nobody}
        label={w.officer}
        name="personId"
        options={candidates.map(({ id, fullName, jobTitle }) => ({
          value: id,
          label: w.candidate(fullName, jobTitle),
        }))}
      />
    </ActionForm>
  )
}
